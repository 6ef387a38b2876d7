import type {
  Charges_ChargesFragment,
  OrderView_OrderFragment,
  PaymentState,
} from '@/components/generated/operations'
import { hasFinalTotal } from '@/components/orders/order-words'
import { ReceiptTaxes } from '@/components/orders/receipt-taxes'
import { DataList } from '@/components/ui/data-list'
import { Money } from '@/components/ui/money'

const paymentWords: Record<PaymentState, string> = {
  PENDING: 'Waiting for the bank',
  AUTHORISED: 'Reserved on your card',
  DECLINED: 'Declined',
  TIMED_OUT: 'No answer from the bank',
  VOIDED: 'Given up, nothing taken',
  CAPTURED: 'Paid',
  REFUNDED: 'Given back',
}

/** What was ordered and what it comes to, side by side. */
export function OrderReceipt({ order }: { order: OrderView_OrderFragment }) {
  const isFinal = hasFinalTotal(order.state)
  const items = [
    { term: 'As ordered', value: <Money value={order.total} /> },
    {
      term: isFinal ? 'Final' : 'Found so far',
      value: <Money value={order.totalFound} className={isFinal ? 'font-semibold text-lg' : undefined} />,
    },
  ]
  if (order.payment) items.push({ term: 'Payment', value: <span>{paymentWords[order.payment.state]}</span> })
  if (order.payment && order.payment.captured.amountMinor > 0) {
    items.push({ term: 'Charged', value: <Money value={order.payment.captured} /> })
  }
  const charges = isFinal ? order.chargesFound : order.charges
  return (
    <section aria-label="Receipt" className="rounded-panel border bg-surface px-6 py-4">
      <DataList items={[...listParts(charges), ...items]} />
      <ReceiptTaxes charges={charges} />
    </section>
  )
}

/** What the goods and the deposit come to, and what was saved, where there is more to say than a total. */
function listParts({ goods, deposit, saved }: Charges_ChargesFragment) {
  return [
    ...(deposit.amountMinor > 0
      ? [
          { term: 'Goods', value: <Money value={goods} /> },
          { term: 'Deposit', value: <Money value={deposit} /> },
        ]
      : []),
    ...(saved.amountMinor > 0
      ? [{ term: 'You saved', value: <Money value={saved} className="text-positive-ink" /> }]
      : []),
  ]
}
