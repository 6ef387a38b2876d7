import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
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

/** Null where there is no such order. */
export async function findOrderParties(
  db: Db,
  { locationId, orderId }: { locationId: LocationId; orderId: string },
): Promise<OrderParties | null> {
  const [row] = await db
    .select(columns)
    .from(order)
    .leftJoin(pick, samePlace)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
  return row ?? null
}

/** The same by the pick. */
export async function findPickParties(
  db: Db,
  { locationId, pickId }: { locationId: LocationId; pickId: string },
): Promise<OrderParties | null> {
  const [row] = await db
    .select(columns)
    .from(pick)
    .innerJoin(order, samePlace)
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return row ?? null
}
