import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { order } from '@/db/schema'

type OrderRow = typeof order.$inferSelect

/** Orders of one location, in no particular order; unknown ones are left out. */
export async function listOrdersByIds(
  db: Db,
  { locationId, orderIds }: { locationId: LocationId; orderIds: readonly string[] },
): Promise<OrderRow[]> {
  if (orderIds.length === 0) return []
  return db
    .select()
    .from(order)
    .where(and(eq(order.locationId, locationId), sql`${order.id} = any(${sql.param(orderIds)}::uuid[])`))
}
