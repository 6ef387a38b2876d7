import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { appendOrderEvents, type NewOrderEvent } from '@/db/orders/append-order-events'
import { type LoadedOrder, lockOrder } from '@/db/orders/load-order'
import { updateLines, updateOrder } from '@/db/orders/update-rows'
import { writeVoids } from '@/db/orders/void-payment'
import { cancelPick } from '@/db/picks/queue-pick'
import { orderLine } from '@/db/schema'
import type { ShortenedReservation } from '@/db/stock/outcome'

interface Shortening {
  locationId: LocationId
  shortened: ShortenedReservation
  at: Date
}

/**
 * A promised line lost units: all of them, and it is short; some of them, and it is as many fewer. The order's total follows. An order
 * that has nothing left lapses where it was held, and is cancelled where it was paid for but not yet picked: nothing is charged.
 */
export async function shortenOrder(tx: Tx, { locationId, shortened, at }: Shortening): Promise<void> {
  const { reservationId, quantity, quantityLost, newReservationId } = shortened
  const [found] = await tx
    .select({ orderId: orderLine.orderId })
    .from(orderLine)
    .where(and(eq(orderLine.locationId, locationId), eq(orderLine.reservationId, reservationId)))
  const loaded = found ? await lockOrder(tx, { locationId, orderId: found.orderId }) : null
  const line = loaded?.lines.find((one) => one.reservationId === reservationId)
  if (!loaded || !line || !isPromised(line)) return

  const rest = quantity - quantityLost
  const changes = rest > 0 ? { quantity: rest, reservationId: newReservationId } : { state: 'short' as const }
  await updateLines(tx, [line], changes)
  const lines = loaded.lines.map((one) => (one === line ? { ...one, ...changes } : one))
  await updateOrder(tx, loaded.order, { totalMinor: sumOrdered(lines) })
  const events: NewOrderEvent[] = [
    { kind: 'line_shortened', lineId: line.id, data: { quantityLost, quantityLeft: rest } },
  ]
  if (!lines.some(isPromised)) events.push(...(await endOrder(tx, loaded, at)))
  const { id: orderId } = loaded.order
  await appendOrderEvents(tx, { locationId, orderId, caller: 'system', at }, events)
}

/** Nothing is left of it. One that is being picked is ended by its shopper. */
async function endOrder(tx: Tx, { order, payments }: LoadedOrder, at: Date): Promise<NewOrderEvent[]> {
  if (order.state === 'held') {
    await updateOrder(tx, order, { heldUntil: null })
    return [{ kind: 'lapsed', data: { because: 'short' } }]
  }
  if (order.state !== 'confirmed') return []
  await writeVoids(tx, payments, at)
  await cancelPick(tx, { locationId: order.locationId, orderId: order.id })
  return [{ kind: 'cancelled', data: { because: 'short' } }]
}

function isPromised({ state }: LoadedOrder['lines'][number]): boolean {
  return state === 'held' || state === 'confirmed'
}

function sumOrdered(lines: LoadedOrder['lines']): number {
  const ordered = lines.filter(({ state, replacesLineId }) => state !== 'short' && replacesLineId === null)
  return ordered.reduce((sum, { quantity, priceMinor }) => sum + quantity * priceMinor, 0)
}
