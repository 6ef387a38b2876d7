import type { ReactNode } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'

type ProductsLayoutProps = { children: ReactNode; params: Promise<{ location: string }> }

/** The catalogue, for whoever keeps it here. */
export default async function ProductsLayout({ children, params }: ProductsLayoutProps) {
  const { location } = await params
  const { viewerMay } = await requireWorkplace('retailer', location, `/retailer/${location}/products`)
  if (viewerMay.includes('CATALOGUE')) return children
  return (
    <>
      <PageHeader title="Products" />
      <Notice title="Owners and managers keep the catalogue">
        Ask one of them to change a product or its price, or to change what you may do.
      </Notice>
    </>
  )
}
