import type { OrderId, PaymentId } from '@/db/ids'
import { appendEvent, changeLine, changePayment, takeFromCart } from '@/db/orders/draft/change-rows'
import {
  type DraftOrder,
  isShipped,
  type LineRow,
  type OrderDraft,
  type PaymentRow,
} from '@/db/orders/draft/order-draft'
import type { OrderVerb, VerbContext } from '@/db/orders/draft/order-verb'
import { listBought } from '@/db/orders/sets/list-bought'
import type { GatewayAnswer } from '@/db/payments/payment-gateway'
import type { SettlePaymentOutcome } from '@/db/payments/payment-outcome'
import { stepPayment } from '@/db/payments/payment-state'
import type { StockCommand } from '@/db/stock/command'
import type { StockRefusal } from '@/db/stock/outcome'

export interface SettlePaymentRequest {
  kind: 'settlePayment'
  orderId: OrderId
  paymentId: PaymentId
  answer: GatewayAnswer
}

/** After this many refused cards everything is given back: nobody keeps units off the shelf by trying cards. */
const DECLINES_MAX = 3

/** How soon an answer that is still owed is asked for again. */
const ASK_AGAIN_MS = 2_000

/** How soon a gateway that did not answer in time is asked whether it did after all. */
export const ASK_LATER_MS = 30_000

type Outcome = SettlePaymentOutcome | StockRefusal
type DecideStock = VerbContext['decideStock']

export const decideSettlePayment: OrderVerb<SettlePaymentRequest, SettlePaymentOutcome> = {
  needs: ({ orderId }) => ({ orderIds: [orderId], overtakenIds: [orderId] }),
  decide(draft, { orderId, paymentId, answer }, { decideStock }) {
    const whole = draft.orders.get(orderId)
    const paid = whole?.payments.find(({ id }) => id === paymentId)
    if (!whole || !paid) return { type: 'UnknownOrder' }
    const known = outcomeOfSettled(whole, paid, answer)
    if (known) return known
    switch (answer.type) {
      case 'Authorised':
        return isStillWanted(draft, whole)
          ? confirm(draft, whole, { paid, answer, decideStock })
          : giveUp(draft, whole, paid, answer)
      case 'Declined':
        return decline(draft, whole, { paid, reason: answer.reason, decideStock })
      case 'Pending':
        changePayment(draft, paid, { gatewayDueAt: after(draft, ASK_AGAIN_MS) })
        return { type: 'PaymentPending' }
      case 'Unknown':
        return timeOut(draft, whole, paid)
    }
  },
}

function after({ at }: OrderDraft, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds)
}

/** What a payment that was settled before came to; null while an answer may still change that. */
function outcomeOfSettled(
  { order }: DraftOrder,
  { state, declineReason }: PaymentRow,
  answer: GatewayAnswer,
): Outcome | null {
  switch (state) {
    case 'pending':
      return null
    case 'timed_out':
      // A late authorisation is honoured, or let go; it is never forgotten.
      return answer.type === 'Authorised' ? null : { type: 'PaymentDeclined', reason: declineReason ?? '' }
    case 'declined':
      return { type: 'PaymentDeclined', reason: declineReason ?? '' }
    default:
      return order.confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
  }
}

/**
 * Whether an authorisation still has an order to confirm: one that is held, or one whose hold lapsed while its customer waited. Not
 * where another payment came first, or the customer went on to another order.
 */
function isStillWanted(draft: OrderDraft, { order, lines }: DraftOrder): boolean {
  if (!lines.some(isOpen)) return false
  if (order.state === 'held' && order.heldUntil !== null && order.heldUntil > draft.at) return true
  if (order.state !== 'held' && order.state !== 'lapsed') return false
  return !draft.overtaken.has(order.id) && ![...draft.orders.values()].some(isLaterOf(order))
}

/** An order that its customer made later and that goes on: it may be of this very batch. */
function isLaterOf(order: DraftOrder['order']) {
  return ({ order: other }: DraftOrder): boolean =>
    other.customer === order.customer &&
    other.id !== order.id &&
    other.createdAt > order.createdAt &&
    other.state !== 'cancelled' &&
    other.state !== 'lapsed'
}

function isOpen({ state }: LineRow): boolean {
  return state === 'held' || state === 'lapsed'
}

interface Confirming {
  paid: PaymentRow
  answer: { reference: string }
  decideStock: DecideStock
}

/** The hold becomes a promise without end, or in a warehouse a sale; where it lapsed, it is made again, or the payment is given up. */
function confirm(draft: OrderDraft, whole: DraftOrder, { paid, answer, decideStock }: Confirming): Outcome {
  const { order } = whole
  const hasLapsed = order.state === 'lapsed' || (order.heldUntil !== null && order.heldUntil <= draft.at)
  const open = whole.lines.filter(isOpen)
  const holds = open.map((line) => ({
    line,
    reservationId: hasLapsed ? draft.nextId() : (line.reservationId ?? draft.nextId()),
  }))
  const stock = decideStock(
    holds.flatMap(({ line, reservationId }): StockCommand[] => {
      const { id, skuId, quantity } = line
      const sale: StockCommand = { kind: 'commit', reservationId, reference: order.number }
      if (!hasLapsed) return [isShipped(draft) ? sale : { kind: 'extend', reservationId, expiresAt: null }]
      const owner = { kind: 'order_line', id } as const
      const hold: StockCommand = { kind: 'reserve', reservationId, skuId, quantity, owner, expiresAt: null }
      return isShipped(draft) ? [hold, sale] : [hold]
    }),
  )
  if (stock.type === 'InsufficientStock') return giveUp(draft, whole, paid, answer)
  if (stock.type !== 'StockChanged') return stock

  stepPayment(draft, paid, 'authorise', {
    authorisedMinor: paid.amountMinor,
    gatewayReference: answer.reference,
    gatewayDueAt: null,
  })
  for (const { line, reservationId } of holds) {
    changeLine(draft, line, { state: 'confirmed', reservationId })
  }
  for (const bought of listBought(open)) takeFromCart(draft, order.customer, bought)
  draft.paidBefore.add(order.customer)
  if (hasLapsed) appendEvent(draft, whole, order.customer, { kind: 'held_again' })
  appendEvent(draft, whole, order.customer, { kind: 'confirmed' })
  return { type: 'OrderConfirmed' }
}

/** The gateway authorised what nobody waits for any more: written with what it allowed, and owed a word to let it go. */
function giveUp(
  draft: OrderDraft,
  whole: DraftOrder,
  paid: PaymentRow,
  { reference }: { reference: string },
): Outcome {
  stepPayment(draft, paid, 'void', { gatewayReference: reference, gatewayDueAt: draft.at })
  appendEvent(draft, whole, 'system', { kind: 'payment_voided' })
  return whole.order.confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
}

interface Declining {
  paid: PaymentRow
  reason: string
  decideStock: DecideStock
}

function decline(draft: OrderDraft, whole: DraftOrder, { paid, reason, decideStock }: Declining): Outcome {
  const { order, lines, payments } = whole
  const declined = payments.filter(({ state }) => state === 'declined').length + 1
  const isLast = order.state === 'held' && declined >= DECLINES_MAX
  // A line that a shortfall ended stays as it ended.
  const held = isLast ? lines.filter(({ state }) => state === 'held') : []
  const stock = decideStock(
    held.flatMap(({ reservationId }) =>
      reservationId ? [{ kind: 'release' as const, reservationId, reference: order.number }] : [],
    ),
  )
  if (stock.type !== 'StockChanged') return stock
  stepPayment(draft, paid, 'decline', { declineReason: reason, gatewayDueAt: null })
  appendEvent(draft, whole, 'system', { kind: 'payment_declined', data: { reason } })
  if (isLast) {
    for (const line of held) changeLine(draft, line, { state: 'cancelled' })
    appendEvent(draft, whole, 'system', { kind: 'cancelled', data: { because: 'payment_declined' } })
  }
  return { type: 'PaymentDeclined', reason }
}

function timeOut(draft: OrderDraft, whole: DraftOrder, paid: PaymentRow): Outcome {
  const reason = 'The bank did not answer in time. Nothing was charged.'
  stepPayment(draft, paid, 'time_out', {
    declineReason: reason,
    gatewayDueAt: after(draft, ASK_LATER_MS),
  })
  appendEvent(draft, whole, 'system', { kind: 'payment_timed_out' })
  return { type: 'PaymentDeclined', reason }
}
