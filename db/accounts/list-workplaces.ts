import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Membership } from '@/db/accounts/memberships'
import { byName } from '@/db/catalog/by-name'
import type { Db } from '@/db/client'
import { location } from '@/db/schema'

/** Locations where memberships let one work, by name; null asks for every location. */
export async function listWorkplaces(
  db: Db,
  memberships: readonly Pick<Membership, 'retailerId' | 'locationIds'>[] | null,
  limit = 200,
) {
  if (memberships?.length === 0) return []
  const places = memberships?.map(({ retailerId, locationIds }) =>
    and(
      eq(location.retailerId, retailerId),
      locationIds === null ? undefined : inArray(location.id, [...locationIds]),
    ),
  )
  return db
    .select()
    .from(location)
    .where(places && or(...places))
    .orderBy(asc(byName(location.name)), asc(location.id))
    .limit(limit)
}
