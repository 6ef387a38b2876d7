import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { WalkSkeleton } from '@/app/shopper/picks/[id]/walk-skeleton'
import { requireWorker } from '@/components/accounts/read-workplaces'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { ShopperPickPageDocument } from '@/components/generated/operations'
import { PickView } from '@/components/picks/pick-view'

export const metadata: Metadata = { title: 'Picking' }

type PickPageProps = { params: Promise<{ id: string }> }

export default async function PickPage({ params }: PickPageProps) {
  const { id } = await params
  await requireWorker('shopper', `/shopper/picks/${id}`)
  // Asked before anything is sent: below a boundary that waits, the status would be 200 already.
  const { data } = await query({ query: ShopperPickPageDocument, variables: { id } })
  if (!data?.pick) notFound()
  return (
    <PreloadQuery query={ShopperPickPageDocument} variables={{ id }}>
      <Suspense fallback={<WalkSkeleton />}>
        <PickView pickId={id} />
      </Suspense>
    </PreloadQuery>
  )
}
