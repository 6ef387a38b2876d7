import type { Metadata } from 'next'
import { Suspense } from 'react'
import OrdersLoading from '@/app/retailer/[location]/orders/loading'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery } from '@/components/apollo/server-client'
import { OrderBoardDocument } from '@/components/generated/operations'
import { OrderBoard } from '@/components/orders/board/order-board'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Orders' }

type OrdersPageProps = { params: Promise<{ location: string }> }

export default async function OrdersPage({ params }: OrdersPageProps) {
  const { location } = await params
  const base = `/retailer/${location}`
  const workplace = await requireWorkplace('retailer', location, `${base}/orders`)
  return (
    <>
      <PageHeader
        title="Orders"
        detail="Each moves to the right by itself, as customers pay and shoppers pick."
      />
      <PreloadQuery query={OrderBoardDocument} variables={{ locationId: workplace.id }}>
        <Suspense fallback={<OrdersLoading />}>
          <OrderBoard locationId={workplace.id} timeZone={workplace.timeZone} stockPath={`${base}/stock`} />
        </Suspense>
      </PreloadQuery>
    </>
  )
}
