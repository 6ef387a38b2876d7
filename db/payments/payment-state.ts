import { changePayment } from '@/db/orders/draft/change-rows'
import type { OrderDraft, PaymentRow } from '@/db/orders/draft/order-draft'
import type { paymentState } from '@/db/schema'

export type PaymentState = (typeof paymentState.enumValues)[number]

export type PaymentStep = 'authorise' | 'decline' | 'time_out' | 'void' | 'capture' | 'refund'

/** Where each step leads from each state. A payment that timed out may still be authorised, late; one that was given up is never taken up again. */
export const PAYMENT_STEPS: Record<PaymentState, Record<PaymentStep, PaymentState | 'refused'>> = {
  pending: row({ authorise: 'authorised', decline: 'declined', time_out: 'timed_out', void: 'voided' }),
  timed_out: row({ authorise: 'authorised', void: 'voided' }),
  authorised: row({ capture: 'captured', void: 'voided' }),
  declined: row({}),
  voided: row({}),
  captured: row({ refund: 'refunded' }),
  refunded: row({}),
}

function row(
  allowed: Partial<Record<PaymentStep, PaymentState>>,
): Record<PaymentStep, PaymentState | 'refused'> {
  return {
    authorise: 'refused',
    decline: 'refused',
    time_out: 'refused',
    void: 'refused',
    capture: 'refused',
    refund: 'refused',
    ...allowed,
  }
}

export function canStep({ state }: Pick<PaymentRow, 'state'>, step: PaymentStep): boolean {
  return PAYMENT_STEPS[state][step] !== 'refused'
}

/** @throws Error where the step does not lead on: a bug, never a person's doing */
export function stepPayment(
  draft: OrderDraft,
  payment: PaymentRow,
  step: PaymentStep,
  changes: Partial<Omit<PaymentRow, 'locationId' | 'orderId' | 'id' | 'state' | 'updatedAt'>>,
): void {
  const state = PAYMENT_STEPS[payment.state][step]
  if (state === 'refused') throw new Error(`A payment that is ${payment.state} cannot ${step}`)
  changePayment(draft, payment, { ...changes, state })
}
