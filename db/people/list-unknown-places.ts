import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { location } from '@/db/schema'

/** Which of these are no places of the retailer. */
export async function listUnknownPlaces(
  db: Db | Tx,
  { retailerId, locationIds }: { retailerId: string; locationIds: readonly string[] | null },
): Promise<string[]> {
  if (locationIds === null) return []
  const known = await db
    .select({ id: location.id })
    .from(location)
    .where(and(eq(location.retailerId, retailerId), inArray(location.id, [...locationIds])))
  return locationIds.filter((id) => !known.some((each) => each.id === id))
}
