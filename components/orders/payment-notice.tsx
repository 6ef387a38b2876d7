import { shopPath } from '@/components/catalog/shop-path'
import type { OrderView_OrderFragment } from '@/components/generated/operations'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

/** What the customer should know about the payment while the order is not confirmed. */
export function PaymentNotice({ order }: { order: OrderView_OrderFragment }) {
  if (order.state !== 'HELD') return null
  if (order.payment?.state === 'PENDING') {
    return (
      <Notice title="Your bank has not answered yet" className="mb-6">
        Your items stay held. The order confirms by itself when the answer comes; you can leave this page.
      </Notice>
    )
  }
  return (
    <Notice tone="caution" title="This order waits for its payment" className="mb-6">
      {order.payment?.declineReason && <p>{order.payment.declineReason}</p>}
      <LinkButton
        size="sm"
        className="mt-2"
        href={`${shopPath.checkout(order.location.slug)}?order=${encodeURIComponent(order.id)}`}
      >
        Go to the payment
      </LinkButton>
    </Notice>
  )
}
