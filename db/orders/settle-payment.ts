import { and, eq, exists, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Tx } from '@/db/client'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import type { PayOrderOutcome } from '@/db/orders/order-outcome'
import { updateLines, updateOrder, updatePayment } from '@/db/orders/update-rows'
import { voidPayment } from '@/db/orders/void-payment'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { queuePick } from '@/db/picks/queue-pick'
import { cart, cartLine, orderLine } from '@/db/schema'
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
  const { answer } = settlement
  const outcome = await submitSettlement(engine, settlement)
  if (outcome.type === 'InsufficientStock' || outcome.type === 'ReservationLapsed') {
    await voidPayment(engine, gateway, settlement)
    return { type: 'HoldLapsed' }
  }
  if (answer.type === 'Authorised' && outcome.type === 'HoldLapsed') {
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
  return engine.submit<PayOrderOutcome>({
    locationId,
    caller: 'system',
    // Pending says nothing: it may be said again.
    key: answer.type === 'Pending' ? null : `settle:${paymentId}:${answer.type}`,
    kind: 'settlePayment',
    content: { orderId, paymentId, answer: answer.type },
    authority: 'location',
    subjects: [`order:${orderId}`],
    async commands(tx, at) {
      heldAgain = new Map()
      loaded = await lockOrder(tx, { locationId, orderId })
      paid = loaded?.payments.find(({ id }) => id === paymentId)
      if (!loaded || !paid) return { type: 'UnknownOrder' }
      const known = outcomeOfSettled(loaded, paid)
      if (known) return known
      if (answer.type === 'Authorised') return confirmCommands(loaded, at, heldAgain)
      return answer.type === 'Declined' && isLastDecline(loaded) ? releaseCommands(loaded) : []
    },
    async onDecided(tx, _decided, at) {
      if (!loaded || !paid) throw new Error('A payment was settled that was not loaded')
      switch (answer.type) {
        case 'Authorised':
          return confirm(tx, loaded, paid, { answer, heldAgain, at })
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

/** What a payment that is not pending came to; null while it is. */
function outcomeOfSettled(
  { order }: LoadedOrder,
  { state, declineReason }: LoadedPayment,
): PayOrderOutcome | null {
  switch (state) {
    case 'pending':
      return null
    case 'declined':
      return { type: 'PaymentDeclined', reason: declineReason ?? '' }
    case 'timed_out':
      return { type: 'PaymentDeclined', reason: declineReason ?? '' }
    case 'voided':
      return { type: 'HoldLapsed' }
    default:
      return order.confirmedAt ? { type: 'OrderConfirmed' } : { type: 'HoldLapsed' }
  }
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
  await takeFromCart(tx, order)
  await queuePick(tx, { locationId, orderId, at })
  await appendOrderEvents(tx, { locationId, orderId, caller: order.customer, at }, [
    ...(heldAgain.size > 0 ? [{ kind: 'held_again' }] : []),
    { kind: 'confirmed' },
  ])
  return { type: 'OrderConfirmed' }
}

/** What was bought leaves the cart; what was put in meanwhile stays. */
async function takeFromCart(
  tx: Tx,
  { customer, locationId, id: orderId }: LoadedOrder['order'],
): Promise<void> {
  const bought = tx
    .select({ one: sql`1` })
    .from(orderLine)
    .where(
      and(
        eq(orderLine.locationId, locationId),
        eq(orderLine.orderId, orderId),
        eq(orderLine.skuId, cartLine.skuId),
        eq(orderLine.quantity, cartLine.quantity),
      ),
    )
  const owned = tx
    .select({ one: sql`1` })
    .from(cart)
    .where(and(eq(cart.id, cartLine.cartId), eq(cart.owner, customer)))
  const gone = await tx
    .delete(cartLine)
    .where(and(eq(cartLine.locationId, locationId), exists(owned), exists(bought)))
    .returning({ cartId: cartLine.cartId })
  if (gone.length > 0) {
    await tx
      .update(cart)
      .set({ version: sql`${cart.version} + 1` })
      .where(eq(cart.owner, customer))
  }
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
  const events: { kind: string; data?: Record<string, unknown> }[] = [
    { kind: 'payment_declined', data: { reason } },
  ]
  if (isLastDecline(loaded)) {
    await updateLines(tx, lines, { state: 'cancelled' })
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
    gatewayDueAt: null,
    updatedAt: at,
  })
  await appendOrderEvents(tx, { locationId: order.locationId, orderId: order.id, caller: 'system', at }, [
    { kind: 'payment_timed_out' },
  ])
  return { type: 'PaymentDeclined', reason }
}
