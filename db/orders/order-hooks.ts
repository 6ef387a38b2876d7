import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { lockOrder } from '@/db/orders/load-order'
import { updateLines, updateOrder } from '@/db/orders/update-rows'
import { orderLine } from '@/db/schema'
import type { StockEngineOptions } from '@/db/stock/engine'
import type { LapsedReservation, ShortenedReservation } from '@/db/stock/outcome'

/** What orders do when the engine ends their holds: in the same transaction, so that neither is ever without the other. */
export const orderHooks: Required<Pick<StockEngineOptions, 'onLapsed' | 'onShortened'>> = {
  onLapsed: (tx, locationId, lapsed, at) => lapseOrders(tx, locationId, lineIdsOf(lapsed), at),
  async onShortened(tx, locationId, shortened, at) {
    const lapsed = shortened.filter(({ state }) => state === 'lapsed')
    await lapseOrders(tx, locationId, lineIdsOf(lapsed), at)
    for (const one of shortened) {
      if (one.state === 'released' && one.owner.kind === 'order_line') await shorten(tx, locationId, one, at)
    }
  },
}

function lineIdsOf(holds: readonly LapsedReservation[] | readonly ShortenedReservation[]): string[] {
  return holds.filter(({ owner }) => owner.kind === 'order_line').map(({ owner }) => owner.id)
}

/** The first line whose hold runs out takes its order with it; the other holds follow by the same clock. */
async function lapseOrders(
  tx: Tx,
  locationId: LocationId,
  lineIds: readonly string[],
  at: Date,
): Promise<void> {
  if (lineIds.length === 0) return
  const orders = await tx
    .selectDistinct({ orderId: orderLine.orderId })
    .from(orderLine)
    .where(and(eq(orderLine.locationId, locationId), inArray(orderLine.id, [...lineIds])))
    .orderBy(orderLine.orderId)
  for (const { orderId } of orders) {
    const loaded = await lockOrder(tx, { locationId, orderId })
    if (loaded?.order.state !== 'held') continue
    await updateLines(tx, loaded.lines, { state: 'lapsed' })
    await updateOrder(tx, loaded.order, { heldUntil: null })
    await appendOrderEvents(tx, { locationId, orderId, caller: 'system', at }, [{ kind: 'lapsed' }])
  }
}

/** A promised line lost units: all of them, and it is short; some of them, and it is as many fewer. */
async function shorten(
  tx: Tx,
  locationId: LocationId,
  { owner, quantity, quantityLost, newReservationId }: ShortenedReservation,
  at: Date,
): Promise<void> {
  const [line] = await tx
    .select()
    .from(orderLine)
    .where(and(eq(orderLine.locationId, locationId), eq(orderLine.id, owner.id)))
  if (!line) return
  const rest = quantity - quantityLost
  await updateLines(
    tx,
    [line],
    rest > 0 ? { quantity: rest, reservationId: newReservationId } : { state: 'short' },
  )
  await appendOrderEvents(tx, { locationId, orderId: line.orderId, caller: 'system', at }, [
    { kind: 'line_shortened', lineId: line.id, data: { quantityLost } },
  ])
}
