import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, OrderId, PickId } from '@/db/ids'
import { pick } from '@/db/schema'

type PickRow = typeof pick.$inferSelect

/** Null where the location has no such pick. */
export async function findPick(
  db: Db,
  { locationId, pickId }: { locationId: LocationId; pickId: PickId },
): Promise<PickRow | null> {
  const [row] = await db
    .select()
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return row ?? null
}

/** The pick that a shopper is working on, if any. */
export async function findPickOfShopper(db: Db, shopperId: string): Promise<PickRow | null> {
  const [row] = await db
    .select()
    .from(pick)
    .where(and(eq(pick.shopperId, shopperId), eq(pick.state, 'claimed')))
    .limit(1)
  return row ?? null
}

/** Null where the order is not confirmed yet. */
export async function findPickOfOrder(
  db: Db,
  { locationId, orderId }: { locationId: LocationId; orderId: OrderId },
): Promise<PickRow | null> {
  const [row] = await db
    .select()
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.orderId, orderId)))
  return row ?? null
}

/** Picks of some orders, in no particular order. One statement. */
export async function listPicksByOrders(
  db: Db,
  keys: readonly { locationId: LocationId; orderId: OrderId }[],
): Promise<PickRow[]> {
  const locationIds = keys.map((key) => key.locationId)
  const orderIds = keys.map((key) => key.orderId)
  return db
    .select()
    .from(pick)
    .where(
      sql`(${pick.locationId}, ${pick.orderId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(orderIds)}::uuid[]))`,
    )
}
