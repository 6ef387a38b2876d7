import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '@/db/client'
import type { LocationId, OrderId, PickId } from '@/db/ids'
import { pick } from '@/db/schema'

type PickRow = typeof pick.$inferSelect

/** Picks by location and id, in no particular order. One statement. */
export async function listPicksByKeys(
  db: Db,
  keys: readonly { locationId: LocationId; pickId: PickId }[],
): Promise<PickRow[]> {
  return db
    .select()
    .from(pick)
    .where(
      isOneOf(
        pick.id,
        keys.map(({ locationId, pickId }) => ({ locationId, id: pickId })),
      ),
    )
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

/** Picks of some orders, in no particular order. One statement. */
export async function listPicksByOrders(
  db: Db,
  keys: readonly { locationId: LocationId; orderId: OrderId }[],
): Promise<PickRow[]> {
  return db
    .select()
    .from(pick)
    .where(
      isOneOf(
        pick.orderId,
        keys.map(({ locationId, orderId }) => ({ locationId, id: orderId })),
      ),
    )
}

function isOneOf(column: PgColumn, keys: readonly { locationId: LocationId; id: string }[]): SQL {
  const locationIds = keys.map(({ locationId }) => locationId)
  const ids = keys.map(({ id }) => id)
  return sql`(${pick.locationId}, ${column}) in
    (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(ids)}::uuid[]))`
}
