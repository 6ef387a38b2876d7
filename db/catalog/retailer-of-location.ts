import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { location } from '@/db/schema'

const known = new WeakMap<Database, Map<string, string>>()

/**
 * The retailer of a location, null where there is no such location. A location never changes its retailer, so each is
 * read once per process; the answer is no promise where it is known, so that a rule costs nothing on the hot path.
 */
export function findRetailerOfLocation(
  database: Database,
  locationId: LocationId,
): string | null | Promise<string | null> {
  let retailers = known.get(database)
  if (retailers === undefined) {
    retailers = new Map()
    known.set(database, retailers)
  }
  return retailers.get(locationId) ?? readRetailer(database, locationId, retailers)
}

async function readRetailer(
  { db }: Database,
  locationId: LocationId,
  retailers: Map<string, string>,
): Promise<string | null> {
  const [row] = await db.select({ id: location.retailerId }).from(location).where(eq(location.id, locationId))
  if (row) retailers.set(locationId, row.id)
  return row?.id ?? null
}
