import { notFound } from 'next/navigation'
import { askWhoeverWasSignedOut } from '@/components/accounts/read-page-viewer'
import { query } from '@/components/apollo/server-client'
import { decodeSegment } from '@/components/catalog/decode-segment'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopOrderPageDocument } from '@/components/generated/operations'
import { OrderView } from '@/components/orders/order-view'

export const metadata = { title: 'Your order' }

type OrderPageProps = { params: Promise<{ id: string }> }

export default async function OrderPage({ params }: OrderPageProps) {
  const id = decodeSegment((await params).id)
  const { data } = await query({ query: ShopOrderPageDocument, variables: { id } })
  if (!data?.order) {
    await askWhoeverWasSignedOut(shopPath.signIn(shopPath.order(id)))
    notFound()
  }
  return <OrderView read={data.order} />
}
