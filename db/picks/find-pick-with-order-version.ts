import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, PickId } from '@/db/ids'
import { order, pick } from '@/db/schema'

/** A pick, and the version of the order whose lines it shows: either may change alone. */
export async function findPickWithOrderVersion(
  db: Db,
  { locationId, pickId }: { locationId: LocationId; pickId: PickId },
): Promise<{ pick: typeof pick.$inferSelect; orderVersion: number } | null> {
  const [row] = await db
    .select({ pick, orderVersion: order.version })
    .from(pick)
    .innerJoin(order, and(eq(order.locationId, pick.locationId), eq(order.id, pick.orderId)))
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return row ?? null
}
