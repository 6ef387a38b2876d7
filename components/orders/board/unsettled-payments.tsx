import type { ReactNode } from 'react'
import type {
  OrderDrawer_OrderFragment,
  UnsettledPayments_PaymentFragment,
} from '@/components/generated/operations'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'

type UnsettledPaymentsProps = {
  payments: readonly UnsettledPayments_PaymentFragment[]
  /** What was found, and is to be charged. */
  due: OrderDrawer_OrderFragment['totalFound']
  timeZone: string
}

/** Payments that nobody tries to settle any more: what has to be done at the provider, before anything else about the order. */
export function UnsettledPayments({ payments, due, timeZone }: UnsettledPaymentsProps) {
  return payments.map((payment) => (
    <Notice key={`${payment.state} ${payment.givenUpAt}`} tone="critical" title={titleOf(payment, due)}>
      <p>
        The payment provider could not be reached for a day
        {payment.givenUpAt && (
          <>
            , until <DateTime at={payment.givenUpAt} timeZone={timeZone} />
          </>
        )}
        . We have stopped trying. {whatToDo(payment, due)}
      </p>
    </Notice>
  ))
}

function titleOf(
  { state }: UnsettledPayments_PaymentFragment,
  due: OrderDrawer_OrderFragment['totalFound'],
): string {
  switch (state) {
    case 'AUTHORISED':
      return due.amountMinor > 0 ? 'The money was not taken' : 'The card may still be charged'
    case 'VOIDED':
      return 'The card may still be charged'
    default:
      return 'It is not known whether this was paid'
  }
}

function whatToDo(
  { state, amount, authorised }: UnsettledPayments_PaymentFragment,
  due: OrderDrawer_OrderFragment['totalFound'],
): ReactNode {
  switch (state) {
    case 'AUTHORISED':
      if (due.amountMinor === 0) break
      return (
        <>
          Charge <Money value={due} className="font-semibold" /> there, of{' '}
          <Money value={authorised} className="font-semibold" /> authorised.
        </>
      )
    case 'VOIDED':
      break
    default:
      return (
        <>
          Look there for <Money value={amount} className="font-semibold" />.
        </>
      )
  }
  return (
    <>
      Release what is held there for this order, up to <Money value={amount} className="font-semibold" />.
    </>
  )
}
