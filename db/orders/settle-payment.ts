import { and, eq, gt, notInArray } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Tx } from '@/db/client'
import { appendOrderEvents, type NewOrderEvent } from '@/db/orders/append-order-events'
import { takeFromCart } from '@/db/orders/cart/take-from-cart'
import { findCustomer, type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import type { PayOrderOutcome } from '@/db/orders/order-outcome'
import { orderSubjects } from '@/db/orders/order-subjects'
import { submitFresh } from '@/db/orders/submit-fresh'
import { updateLines, updateOrder, updatePayment } from '@/db/orders/update-rows'
import { voidPayment } from '@/db/orders/void-payment'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { queuePick } from '@/db/picks/queue-pick'
import { order } from '@/db/schema'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { Refusal } from '@/db/stock/outcome'

interface Settlement extends OrderKey {
  paymentId: string
  answer: GatewayAnswer
}

type LoadedPayment = LoadedOrder['payments'][number]
type LoadedLine = LoadedOrder['lines'][number]

/** After this many refused cards everything is given back: nobody keeps units off the shelf by trying cards. */
const DECLINES_MAX = 3

/** How soon an answer that is still owed is asked for again. */
const ASK_AGAIN_MS = 2_000

/** How soon a gateway that did not answer in time is asked whether it did after all. */
export const ASK_LATER_MS = 30_000

/**
 * Makes of an order what the gateway said of its payment. Idempotent: the client's own call, the job and a retry may all bring
 * the same answer, and the first one counts (L23). An authorisation that comes after the hold lapsed holds the units again, and is
 * voided where they are gone (L21).
 */
export async function settlePayment(
  engine: StockEngine,
  gateway: PaymentGateway,
  settlement: Settlement,
): Promise<PayOrderOutcome> {
  const outcome = await submitSettlement(engine, settlement)
  if (outcome.type === 'InsufficientStock' || outcome.type === 'ReservationLapsed') {
    await voidPayment(engine, gateway, settlement)
    return { type: 'HoldLapsed' }
  }
  if (settlement.answer.type === 'Authorised' && outcome.type === 'HoldLapsed') {
    await voidPayment(engine, gateway, settlement)
  }
  return outcome
}

async function submitSettlement(
  engine: StockEngine,
  { locationId, orderId, paymentId, answer }: Settlement,
): Promise<PayOrderOutcome | Refusal> {
  let loaded: LoadedOrder | null = null
  let paid: LoadedPayment | undefined
  let heldAgain = new Map<string, string>()
  let isWanted = true
  const customer = await findCustomer(engine.database.db, { locationId, orderId })
  return submitFresh<PayOrderOutcome>(engine, {
    locationId,
    caller: 'system',
    // Pending says nothing: it may be said again.
    key: answer.type === 'Pending' ? null : `settle:${paymentId}:${answer.type}`,
    kind: 'settlePayment',
    content: { orderId, paymentId, answer: answer.type },
    authority: 'location',
    subjects: orderSubjects({ locationId, orderId }, customer),
    async commands(tx, at) {
      heldAgain = new Map()
      isWanted = true
      loaded = await lockOrder(tx, { locationId, orderId })
      paid = loaded?.payments.find(({ id }) => id === paymentId)
      if (!loaded || !paid) return { type: 'UnknownOrder' }
      const known = outcomeOfSettled(loaded, paid, answer)
      if (known) return known
      if (answer.type === 'Authorised') {
        isWanted = await isStillWanted(tx, loaded, at)
        return isWanted ? confirmCommands(loaded, at, heldAgain) : []
      }
      return answer.type === 'Declined' && isLastDecline(loaded) ? releaseCommands(loaded) : []
    },
    async onDecided(tx, _decided, at) {
      if (!loaded || !paid) throw new Error('A payment was settled that was not loaded')
      switch (answer.type) {
        case 'Authorised':
          return isWanted
            ? confirm(tx, loaded, paid, { answer, heldAgain, at })
            : turnAway(tx, loaded, paid, { answer, at })
        case 'Declined':
          return decline(tx, loaded, paid, { reason: answer.reason, at })
        case 'Pending':
          await updatePayment(tx, paid, {
            gatewayDueAt: new Date(at.getTime() + ASK_AGAIN_MS),
            updatedAt: at,
          })
          return { type: 'PaymentPending' }
        case 'Unknown':
          return timeOut(tx, loaded, paid, at)
      }
    },
  })
}

/** What a payment that was settled before came to; null while an answer may still change that. */
function outcomeOfSettled(
  { order }: LoadedOrder,
  { state, declineReason }: LoadedPayment,
  answer: GatewayAnswer,
): PayOrderOutcome | null {
  switch (state) {
    case 'pending':
      return null
    case 'timed_out':
      // A late authorisation is honoured, or let go; it is never forgotten.
      return answer.type === 'Authorised' ? null : { type: 'PaymentDeclined', reason: declineReason ?? '' }
    case 'declined':
      return { type: 'PaymentDeclined', reason: declineReason ?? '' }
    case 'voided':
      return order.confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
    default:
      return order.confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
  }
}

/**
 * Whether an authorisation still has an order to confirm: one that is held, or one whose hold lapsed while its customer waited. Not
 * where another payment came first, or the customer went on to another order.
 */
async function isStillWanted(
  tx: Tx,
  { order: { state, ...held }, lines }: LoadedOrder,
  at: Date,
): Promise<boolean> {
  if (!lines.some(isOpen)) return false
  if (state === 'held' && held.heldUntil !== null && held.heldUntil > at) return true
  if (state !== 'held' && state !== 'lapsed') return false
  const [later] = await tx
    .select({ id: order.id })
    .from(order)
    .where(
      and(
        eq(order.customer, held.customer),
        eq(order.locationId, held.locationId),
        gt(order.createdAt, held.createdAt),
        notInArray(order.state, ['cancelled', 'lapsed']),
      ),
    )
    .limit(1)
  return later === undefined
}

/** The hold becomes a promise without end, or in a warehouse a sale; where it lapsed, it is made again. */
function confirmCommands(
  { order, lines, isShipped }: LoadedOrder,
  at: Date,
  heldAgain: Map<string, string>,
): StockCommand[] {
  const hasLapsed = order.state === 'lapsed' || (order.heldUntil !== null && order.heldUntil <= at)
  return lines.filter(isOpen).flatMap((line): StockCommand[] => {
    const reservationId = hasLapsed ? uuidv7() : (line.reservationId ?? uuidv7())
    if (hasLapsed) heldAgain.set(line.id, reservationId)
    const hold: StockCommand = hasLapsed
      ? {
          kind: 'reserve',
          reservationId,
          skuId: line.skuId,
          quantity: line.quantity,
          owner: { kind: 'order_line', id: line.id },
          expiresAt: null,
        }
      : { kind: 'extend', reservationId, expiresAt: null }
    const sale: StockCommand = { kind: 'commit', reservationId, reference: order.number }
    if (!isShipped) return [hold]
    return hasLapsed ? [hold, sale] : [sale]
  })
}

function isOpen({ state }: LoadedLine): boolean {
  return state === 'held' || state === 'lapsed'
}

function releaseCommands({ lines }: LoadedOrder): StockCommand[] {
  return lines.flatMap(({ state, reservationId }) =>
    state === 'held' && reservationId ? [{ kind: 'release' as const, reservationId }] : [],
  )
}

function isLastDecline({ order, payments }: LoadedOrder): boolean {
  return (
    order.state === 'held' && payments.filter(({ state }) => state === 'declined').length >= DECLINES_MAX - 1
  )
}

interface Confirmation {
  answer: { reference: string }
  heldAgain: Map<string, string>
  at: Date
}

async function confirm(
  tx: Tx,
  { order, lines }: LoadedOrder,
  paid: LoadedPayment,
  { answer, heldAgain, at }: Confirmation,
): Promise<PayOrderOutcome> {
  const { locationId, id: orderId } = order
  await updatePayment(tx, paid, {
    state: 'authorised',
    authorisedMinor: paid.amountMinor,
    gatewayReference: answer.reference,
    gatewayDueAt: null,
    updatedAt: at,
  })
  for (const line of lines.filter(isOpen)) {
    const reservationId = heldAgain.get(line.id) ?? line.reservationId
    await updateLines(tx, [line], { state: 'confirmed', reservationId })
  }
  await updateOrder(tx, order, { heldUntil: null })
  await takeFromCart(tx, order, at)
  await queuePick(tx, { locationId, orderId, at })
  await appendOrderEvents(tx, { locationId, orderId, caller: order.customer, at }, [
    ...(heldAgain.size > 0 ? [{ kind: 'held_again' as const }] : []),
    { kind: 'confirmed' },
  ])
  return { type: 'OrderConfirmed' }
}

/** The gateway authorised what nobody waits for any more: written with what it allowed, and owed a word to let it go. */
async function turnAway(
  tx: Tx,
  { order: { locationId, id: orderId, confirmedAt } }: LoadedOrder,
  paid: LoadedPayment,
  { answer, at }: { answer: { reference: string }; at: Date },
): Promise<PayOrderOutcome> {
  await updatePayment(tx, paid, {
    state: 'voided',
    gatewayReference: answer.reference,
    gatewayDueAt: at,
    updatedAt: at,
  })
  await appendOrderEvents(tx, { locationId, orderId, caller: 'system', at }, [{ kind: 'payment_voided' }])
  return confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
}

async function decline(
  tx: Tx,
  loaded: LoadedOrder,
  paid: LoadedPayment,
  { reason, at }: { reason: string; at: Date },
): Promise<PayOrderOutcome> {
  const { order, lines } = loaded
  await updatePayment(tx, paid, {
    state: 'declined',
    declineReason: reason,
    gatewayDueAt: null,
    updatedAt: at,
  })
  const events: NewOrderEvent[] = [{ kind: 'payment_declined', data: { reason } }]
  if (isLastDecline(loaded)) {
    // A line that a shortfall ended stays as it ended.
    await updateLines(tx, lines.filter(isOpen), { state: 'cancelled' })
    await updateOrder(tx, order, { heldUntil: null })
    events.push({ kind: 'cancelled', data: { because: 'payment_declined' } })
  }
  await appendOrderEvents(
    tx,
    { locationId: order.locationId, orderId: order.id, caller: 'system', at },
    events,
  )
  return { type: 'PaymentDeclined', reason }
}

async function timeOut(
  tx: Tx,
  { order }: LoadedOrder,
  paid: LoadedPayment,
  at: Date,
): Promise<PayOrderOutcome> {
  const reason = 'The bank did not answer in time. Nothing was charged.'
  await updatePayment(tx, paid, {
    state: 'timed_out',
    declineReason: reason,
    gatewayDueAt: new Date(at.getTime() + ASK_LATER_MS),
    updatedAt: at,
  })
  await appendOrderEvents(tx, { locationId: order.locationId, orderId: order.id, caller: 'system', at }, [
    { kind: 'payment_timed_out' },
  ])
  return { type: 'PaymentDeclined', reason }
}
