import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { order } from '@/db/schema'

/** Orders of one location that somebody still works on or waits for, newest first. */
export async function listOpenOrders(
  db: Db,
  { locationId, limit }: { locationId: LocationId; limit: number },
): Promise<(typeof order.$inferSelect)[]> {
  return db
    .select()
    .from(order)
    .where(
      and(eq(order.locationId, locationId), inArray(order.state, ['held', 'confirmed', 'picking', 'picked'])),
    )
    .orderBy(desc(order.createdAt), desc(order.id))
    .limit(limit)
}
