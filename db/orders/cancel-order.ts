import type { Caller } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { findCustomer, type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import type { CancelOrderOutcome } from '@/db/orders/order-outcome'
import { orderSubjects } from '@/db/orders/order-subjects'
import { submitFresh } from '@/db/orders/submit-fresh'
import { updateLines, updateOrder } from '@/db/orders/update-rows'
import { tellVoid, writeVoids } from '@/db/orders/void-payment'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { cancelPick } from '@/db/picks/queue-pick'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'

export interface CancelOrderInput extends OrderKey {
  caller: Caller
  key: string
  /** Staff may cancel an order of their location; a customer only their own. */
  isStaff: boolean
}

/**
 * Cancels an order until its first line has ended: holds are given back (in a warehouse, where they were sold already, the units
 * return), the pick goes, the authorisation is voided. A payment that the gateway has not answered is voided as well.
 */
export async function cancelOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, caller, key, isStaff }: CancelOrderInput,
): Promise<CancelOrderOutcome> {
  let loaded: LoadedOrder | null = null
  const customer = await findCustomer(engine.database.db, { locationId, orderId })
  const outcome = await submitFresh<CancelOrderOutcome>(engine, {
    locationId,
    caller,
    key,
    kind: 'cancelOrder',
    content: { orderId },
    authority: 'location',
    subjects: orderSubjects({ locationId, orderId }, customer),
    async commands(tx) {
      loaded = await lockOrder(tx, { locationId, orderId })
      if (!loaded || (!isStaff && loaded.order.customer !== caller)) return { type: 'UnknownOrder' }
      if (!isCancellable(loaded)) return { type: 'OrderNotCancellable', state: loaded.order.state }
      return giveBack(loaded)
    },
    async onDecided(tx, _decided, at) {
      if (!loaded) throw new Error('An order was cancelled that was not loaded')
      const { order, lines, payments } = loaded
      await updateLines(tx, lines.filter(isOpen), { state: 'cancelled' })
      await updateOrder(tx, order, { heldUntil: null })
      await writeVoids(tx, payments, at)
      await cancelPick(tx, { locationId, orderId })
      await appendOrderEvents(tx, { locationId, orderId, caller, at }, [{ kind: 'cancelled' }])
      return { type: 'OrderCancelled' }
    },
  })
  if (outcome.type === 'OrderCancelled') await tellGateway(engine, gateway, { locationId, orderId })
  return outcome
}

type Line = LoadedOrder['lines'][number]

function isOpen({ state }: Line): boolean {
  return state === 'held' || state === 'confirmed'
}

/** Until the first line has ended; an order whose hold ran out has nothing left to cancel. */
export function isCancellable({ order, lines }: Pick<LoadedOrder, 'order' | 'lines'>): boolean {
  if (order.state === 'held' || order.state === 'confirmed') return true
  if (order.state !== 'picking') return false
  return lines.some(isOpen) && lines.every((line) => isOpen(line) || line.state === 'short')
}

function giveBack({ order, lines, isShipped }: LoadedOrder): StockCommand[] {
  return lines.filter(isOpen).flatMap((line): StockCommand[] => {
    if (isShipped && line.state === 'confirmed') {
      return [
        {
          kind: 'adjust',
          skuId: line.skuId,
          bucket: 'onHand',
          change: line.quantity,
          reason: 'returned',
          reference: order.number,
          onShortfall: 'refuse',
        },
      ]
    }
    return line.reservationId
      ? [{ kind: 'release', reservationId: line.reservationId, reference: order.number }]
      : []
  })
}

/** The job does the same later for those that this call could not tell. */
async function tellGateway(engine: StockEngine, gateway: PaymentGateway, key: OrderKey): Promise<void> {
  const owed = await engine.database.db.query.payment.findMany({
    where: (one, { and, eq, isNotNull }) =>
      and(
        eq(one.locationId, key.locationId),
        eq(one.orderId, key.orderId),
        eq(one.state, 'voided'),
        isNotNull(one.gatewayDueAt),
      ),
  })
  for (const { id } of owed) {
    await tellVoid(engine, gateway, { ...key, paymentId: id }).catch(() => undefined)
  }
}
