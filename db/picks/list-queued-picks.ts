import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortOrder } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import { pick } from '@/db/schema'

type PickRow = typeof pick.$inferSelect

const oldest: SortOrder = {
  name: 'oldest',
  keys: [
    { by: sql`${pick.queuedAt}`, type: 'instant' },
    { by: sql`${pick.id}`, type: 'uuid' },
  ],
}

const isQueued = (locationId: LocationId): SQL | undefined =>
  and(eq(pick.locationId, locationId), eq(pick.state, 'queued'))

/** Picks of a location that wait for a shopper, oldest first. Null: a foreign cursor. */
export async function listQueuedPicks(
  db: Db,
  { locationId, page }: { locationId: LocationId; page: PageRequest },
): Promise<Page<PickRow> | null> {
  const keyset = readKeyset(oldest, page)
  if (keyset === null) return null
  const rows = await db
    .select()
    .from(pick)
    .where(and(isQueued(locationId), keyset.isBeyond))
    .orderBy(keyset.orderBy)
    .limit(keyset.limit)
  return toPage(rows, page, (node) => ({
    node,
    cursor: encodeCursor(oldest.name, [String(node.queuedAt.getTime()), node.id]),
  }))
}

/** The beginning of the queue, for those who follow it. */
export async function listLongestQueuedPicks(
  db: Db,
  { locationId, limit }: { locationId: LocationId; limit: number },
): Promise<PickRow[]> {
  return db
    .select()
    .from(pick)
    .where(isQueued(locationId))
    .orderBy(asc(pick.queuedAt), asc(pick.id))
    .limit(limit)
}

/** How many picks wait, at most 100,000. */
export function countQueuedPicks(db: Db, locationId: LocationId): Promise<number> {
  return countRows(db, 'countQueuedPicks', sql`from ${pick} where ${isQueued(locationId)}`)
}
