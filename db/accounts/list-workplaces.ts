import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import type { Db } from '@/db/client'
import { location } from '@/db/schema'

/** Locations where a person works, by name. A null retailer means any, an empty list all of the retailer's. */
export function listWorkplaces(
  db: Db,
  { retailerId, locationIds }: { retailerId: string | null; locationIds: readonly string[] },
  limit = 200,
) {
  const narrowed: SQL[] = []
  if (retailerId !== null) narrowed.push(eq(location.retailerId, retailerId))
  if (locationIds.length > 0) narrowed.push(inArray(location.id, [...locationIds]))
  return db
    .select()
    .from(location)
    .where(and(...narrowed))
    .orderBy(asc(byName(location.name)), asc(location.id))
    .limit(limit)
}
