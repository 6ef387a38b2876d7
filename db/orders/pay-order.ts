import { uuidv7 } from 'uuidv7'
import type { Tx } from '@/db/client'
import type { Caller, LocationId } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { HOLD_SECONDS } from '@/db/orders/check-out'
import { type LoadedOrder, lockOrder } from '@/db/orders/load-order'
import type { OrderNotPayable, PayOrderOutcome, UnknownOrder } from '@/db/orders/order-outcome'
import { orderSubjects } from '@/db/orders/order-subjects'
import { settlePayment } from '@/db/orders/settle-payment'
import { submitFresh } from '@/db/orders/submit-fresh'
import { updateOrder } from '@/db/orders/update-rows'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { payment } from '@/db/schema'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { Refusal } from '@/db/stock/outcome'

export interface PayOrderInput {
  locationId: LocationId
  orderId: string
  caller: Caller
  key: string
  cardNumber: string
}

interface PaymentStarted {
  type: 'PaymentStarted'
  paymentId: string
  amountMinor: number
  currency: string
}

type StartOutcome = PaymentStarted | OrderNotPayable | UnknownOrder | { type: 'HoldLapsed' } | Refusal

/** How long an answer of the gateway may be owed before a job asks for it. */
const ANSWER_PATIENCE_MS = 5_000

/**
 * Pays for a held order: writes that a payment begins and extends the hold, once (L21); asks the gateway with no lock held (L20);
 * settles by what it says. A retry with the same key goes on where the first call ended. What the process cannot finish (a late
 * answer, a crash) the job `settlePayments` does.
 */
export async function payOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  input: PayOrderInput,
): Promise<PayOrderOutcome> {
  const { locationId, orderId, cardNumber } = input
  const started = await startPayment(engine, gateway, input)
  if (started.type === 'ReservationLapsed') return { type: 'HoldLapsed' }
  if (started.type === 'InsufficientStock') throw new Error('Starting a payment reserves nothing')
  if (started.type !== 'PaymentStarted') return started

  const { paymentId, amountMinor, currency } = started
  const answer = await askGateway(() => gateway.authorise({ paymentId, amountMinor, currency, cardNumber }))
  return settlePayment(engine, gateway, { locationId, orderId, paymentId, answer })
}

/** A gateway that cannot be reached is one that has not answered yet. */
async function askGateway(ask: () => Promise<GatewayAnswer>): Promise<GatewayAnswer> {
  try {
    return await ask()
  } catch {
    return { type: 'Pending' }
  }
}

async function startPayment(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, caller, key, cardNumber }: PayOrderInput,
): Promise<StartOutcome> {
  let loaded: LoadedOrder | null = null
  let heldUntil: Date | null = null
  return submitFresh<StartOutcome>(engine, {
    locationId,
    caller,
    key,
    kind: 'payOrder',
    content: { orderId, card: cardNumber.slice(-4) },
    authority: 'location',
    subjects: orderSubjects({ locationId, orderId }, caller),
    async commands(tx, at) {
      loaded = await lockOrder(tx, { locationId, orderId })
      if (!loaded || loaded.order.customer !== caller) return { type: 'UnknownOrder' }
      const refusal = refusePayment(loaded, at)
      if (refusal) return refusal
      heldUntil = extendedHold(loaded, at)
      return heldUntil ? extendHolds(loaded, heldUntil) : []
    },
    async onDecided(tx, _decided, at) {
      if (!loaded) throw new Error('A payment was started for an order that was not loaded')
      const started = await writePayment(tx, gateway, loaded, at)
      if (heldUntil) await updateOrder(tx, loaded.order, { heldUntil, holdExtended: true })
      await appendOrderEvents(tx, { locationId, orderId, caller, at }, [
        { kind: 'payment_started', data: heldUntil ? { heldUntil: heldUntil.toISOString() } : {} },
      ])
      return started
    },
  })
}

function refusePayment({ order, payments }: LoadedOrder, at: Date): StartOutcome | null {
  const hasLapsed = order.state === 'held' && order.heldUntil !== null && order.heldUntil <= at
  if (order.state === 'lapsed' || hasLapsed) return { type: 'HoldLapsed' }
  const isPending = payments.some(({ state }) => state === 'pending')
  return order.state !== 'held' || isPending ? { type: 'OrderNotPayable', state: order.state } : null
}

/** From the first attempt to pay there is the full time again, once. */
function extendedHold({ order }: LoadedOrder, at: Date): Date | null {
  return order.holdExtended ? null : new Date(at.getTime() + HOLD_SECONDS * 1_000)
}

function extendHolds({ lines }: LoadedOrder, expiresAt: Date): StockCommand[] {
  return lines.flatMap(({ state, reservationId }) =>
    state === 'held' && reservationId ? [{ kind: 'extend' as const, reservationId, expiresAt }] : [],
  )
}

async function writePayment(
  tx: Tx,
  gateway: PaymentGateway,
  { order }: LoadedOrder,
  at: Date,
): Promise<PaymentStarted> {
  const paymentId = uuidv7()
  await tx.insert(payment).values({
    locationId: order.locationId,
    orderId: order.id,
    id: paymentId,
    state: 'pending',
    currency: order.currency,
    amountMinor: order.totalMinor,
    authorisedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    gateway: gateway.name,
    gatewayDueAt: new Date(at.getTime() + ANSWER_PATIENCE_MS),
    createdAt: at,
    updatedAt: at,
  })
  return { type: 'PaymentStarted', paymentId, amountMinor: order.totalMinor, currency: order.currency }
}
