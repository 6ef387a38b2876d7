import { ClipboardList } from 'lucide-react'
import { query } from '@/components/apollo/server-client'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopOrdersPageDocument } from '@/components/generated/operations'
import { OrderHistory } from '@/components/orders/order-history'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Your orders' }

export default async function OrdersPage() {
  const { data } = await query({ query: ShopOrdersPageDocument, variables: {} })
  if (!data) throw new Error('The orders could not be read.')
  const { isGuest, orders } = data.viewer
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Your orders" />
      {orders.edges.length > 0 ? (
        <OrderHistory firstPage={orders} />
      ) : (
        <EmptyState
          icon={<ClipboardList aria-hidden />}
          title="No orders yet"
          action={
            isGuest ? (
              <LinkButton href={shopPath.signIn(shopPath.orders)}>Sign in</LinkButton>
            ) : (
              <LinkButton href="/shop">To the shelves</LinkButton>
            )
          }
        >
          {isGuest
            ? 'Sign in to see what you bought with your account.'
            : 'What you buy is kept here for good, with every line and its receipt.'}
        </EmptyState>
      )}
    </div>
  )
}
