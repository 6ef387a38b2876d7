import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { pick } from '@/db/schema'

/** Picks of a location that wait for a shopper, oldest first. */
export async function listQueuedPicks(
  db: Db,
  { locationId, limit }: { locationId: LocationId; limit: number },
): Promise<(typeof pick.$inferSelect)[]> {
  return db
    .select()
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.state, 'queued')))
    .orderBy(asc(pick.queuedAt), asc(pick.id))
    .limit(limit)
}
