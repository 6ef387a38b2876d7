import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { query } from '@/components/apollo/server-client'
import { RetailerItemPageDocument } from '@/components/generated/operations'

type ItemLayoutProps = { children: ReactNode; params: Promise<{ location: string; stockLevelId: string }> }

/** Asks whether there is such an item before anything is sent: below `loading.tsx` the status would be 200 already. */
export default async function ItemLayout({ children, params }: ItemLayoutProps) {
  const { location, stockLevelId } = await params
  await requireWorkplace('retailer', location, `/retailer/${location}/stock/${stockLevelId}`)
  const { data } = await query({ query: RetailerItemPageDocument, variables: { id: stockLevelId } })
  if (!data?.stockLevel) notFound()
  return children
}
