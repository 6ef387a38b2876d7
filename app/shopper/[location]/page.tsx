import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { QueueSkeleton } from '@/app/shopper/queue-skeleton'
import { requireWorker, requireWorkplace } from '@/components/accounts/read-workplaces'
import { WorkMenu } from '@/components/accounts/work-menu'
import { PreloadQuery } from '@/components/apollo/server-client'
import { PickQueueDocument } from '@/components/generated/operations'
import { LiveNote } from '@/components/layout/live-note'
import { ShopperShell } from '@/components/layout/shopper-shell'
import { PickQueue } from '@/components/picks/pick-queue'

export const metadata: Metadata = { title: 'Orders to pick' }

type QueuePageProps = { params: Promise<{ location: string }> }

export default async function QueuePage({ params }: QueuePageProps) {
  const { location } = await params
  const workplace = await requireWorkplace('shopper', location, `/shopper/${location}`)
  const { name, workplaces } = await requireWorker('shopper', `/shopper/${location}`)
  return (
    <ShopperShell
      title={<h1 className="truncate font-semibold text-lg">{workplace.name}</h1>}
      back={
        workplaces.length > 1 && (
          <Link
            href="/shopper"
            aria-label="Another store"
            className="-ml-2 inline-flex size-12 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-sunken"
          >
            <ArrowLeft aria-hidden className="size-6" />
          </Link>
        )
      }
      aside={
        <>
          <LiveNote />
          <WorkMenu name={name ?? 'You'} />
        </>
      }
    >
      <PreloadQuery query={PickQueueDocument} variables={{ locationId: workplace.id }}>
        <Suspense fallback={<QueueSkeleton />}>
          <PickQueue locationId={workplace.id} timeZone={workplace.timeZone} />
        </Suspense>
      </PreloadQuery>
    </ShopperShell>
  )
}
