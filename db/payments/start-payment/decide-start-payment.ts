import type { OrderId } from '@/db/ids'
import { HOLD_SECONDS } from '@/db/orders/check-out/decide-check-out'
import { appendEvent, changeOrder } from '@/db/orders/draft/change-rows'
import type { DraftOrder, OrderDraft, PaymentRow } from '@/db/orders/draft/order-draft'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import type { StartPaymentOutcome } from '@/db/payments/payment-outcome'
import type { StockCommand } from '@/db/stock/command'

export interface StartPaymentRequest {
  kind: 'startPayment'
  orderId: OrderId
  /** By whose name the payment is written. */
  gateway: string
}

/** How long an answer of the gateway may be owed before a job asks for it. */
const ANSWER_PATIENCE_MS = 5_000

export const decideStartPayment: OrderVerb<StartPaymentRequest, StartPaymentOutcome> = {
  needs: ({ orderId }) => ({ orderIds: [orderId] }),
  decide(draft, { orderId, gateway }, { caller, decideStock }) {
    const whole = draft.orders.get(orderId)
    if (!whole || whole.order.customer !== caller) return { type: 'UnknownOrder' }
    const refusal = refusePayment(draft, whole)
    if (refusal) return refusal
    const { order } = whole
    // From the first attempt to pay there is the full time again, once.
    const heldUntil = order.holdExtended ? null : new Date(draft.at.getTime() + HOLD_SECONDS * 1_000)
    const answer = decideStock(heldUntil ? extendHolds(whole, heldUntil) : [])
    if (answer.type !== 'StockChanged') return answer

    const payment = makePayment(draft, whole, gateway)
    whole.payments.push(payment)
    draft.made.payments.add(payment)
    if (heldUntil) changeOrder(draft, order, { heldUntil, holdExtended: true })
    const data = heldUntil ? { heldUntil: heldUntil.toISOString() } : {}
    appendEvent(draft, whole, caller, { kind: 'payment_started', data })
    const { id: paymentId, amountMinor, currency } = payment
    return { type: 'PaymentStarted', paymentId, amountMinor, currency }
  },
}

function refusePayment({ at }: OrderDraft, { order, payments }: DraftOrder): StartPaymentOutcome | null {
  const hasLapsed = order.state === 'held' && order.heldUntil !== null && order.heldUntil <= at
  if (order.state === 'lapsed' || hasLapsed) return { type: 'HoldLapsed' }
  const isPending = payments.some(({ state }) => state === 'pending')
  return order.state !== 'held' || isPending ? { type: 'OrderNotPayable', state: order.state } : null
}

function extendHolds({ lines }: DraftOrder, expiresAt: Date): StockCommand[] {
  return lines.flatMap(({ state, reservationId }) =>
    state === 'held' && reservationId ? [{ kind: 'extend' as const, reservationId, expiresAt }] : [],
  )
}

function makePayment({ at, nextId }: OrderDraft, { order }: DraftOrder, gateway: string): PaymentRow {
  return {
    locationId: order.locationId,
    orderId: order.id,
    id: nextId(),
    state: 'pending',
    currency: order.currency,
    amountMinor: order.totalMinor,
    authorisedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    gateway,
    gatewayReference: null,
    declineReason: null,
    gatewayDueAt: new Date(at.getTime() + ANSWER_PATIENCE_MS),
    gatewayFailures: 0,
    gatewayGivenUpAt: null,
    createdAt: at,
    updatedAt: at,
    capturedAt: null,
  }
}
