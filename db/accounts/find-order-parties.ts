import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, OrderId, PickId } from '@/db/ids'
import { order, pick } from '@/db/schema'

/** Who has to do with an order. */
export interface OrderParties {
  /** `user:<id>` or `guest:<id>`. */
  customer: string
  /** Who picks or picked it. */
  shopperId: string | null
  pickState: 'queued' | 'claimed' | 'finished' | 'cancelled' | null
}

const columns = { customer: order.customer, shopperId: pick.shopperId, pickState: pick.state }
const samePlace = and(eq(pick.locationId, order.locationId), eq(pick.orderId, order.id))

/** Of those orders that there are, in no particular order. One statement. */
export async function listOrderParties(
  db: Db,
  keys: readonly { locationId: LocationId; orderId: OrderId }[],
): Promise<(OrderParties & { locationId: LocationId; orderId: OrderId })[]> {
  const locationIds = keys.map(({ locationId }) => locationId)
  const orderIds = keys.map(({ orderId }) => orderId)
  return db
    .select({ ...columns, locationId: order.locationId, orderId: order.id })
    .from(order)
    .leftJoin(pick, samePlace)
    .where(
      sql`(${order.locationId}, ${order.id}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(orderIds)}::uuid[]))`,
    )
}

/** The same by the pick. */
export async function findPickParties(
  db: Db,
  { locationId, pickId }: { locationId: LocationId; pickId: PickId },
): Promise<OrderParties | null> {
  const [row] = await db
    .select(columns)
    .from(pick)
    .innerJoin(order, samePlace)
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return row ?? null
}
