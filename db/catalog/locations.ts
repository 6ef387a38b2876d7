import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import { listPostcodeAreas } from '@/db/catalog/postcode'
import type { Db } from '@/db/client'
import { location } from '@/db/schema'

export type LocationRow = typeof location.$inferSelect

export interface Position {
  latitude: number
  longitude: number
}

export interface LocationSearch {
  near?: Position
  /** As typed: `mh1 1qs` and `MH1` both find what serves MH1, and neither what serves MH11. */
  postcode?: string
  retailerId?: string
}

const EARTH_RADIUS_METRES = 6_371_009

/**
 * Locations, at most 200: nearest first where a position is given, with the distance in metres over the sphere
 * (haversine); otherwise the most particular postcode first (MH1 before MH), then by name.
 */
export async function listLocations(
  db: Db,
  { near, postcode, retailerId }: LocationSearch,
): Promise<(LocationRow & { distanceMetres?: number })[]> {
  const areas = postcode === undefined ? undefined : listPostcodeAreas(postcode)
  const conditions: SQL[] = []
  if (retailerId !== undefined) conditions.push(eq(location.retailerId, retailerId))
  if (areas !== undefined) conditions.push(sql`${mostParticular(areas)} is not null`)

  const distance = near ? distanceTo(near) : sql<null>`null::int`
  const order = near
    ? [sql`2`]
    : [...(areas === undefined ? [] : [sql`${mostParticular(areas)} desc`]), asc(byName(location.name))]
  const rows = await db
    .select({ row: location, distanceMetres: sql<number | null>`${distance}`.as('distance_metres') })
    .from(location)
    .where(and(...conditions))
    .orderBy(...(near ? [sql`distance_metres`] : order), asc(location.id))
    .limit(200)
  return rows.map(({ row, distanceMetres }) => (distanceMetres === null ? row : { ...row, distanceMetres }))
}

/** Length of the most particular of these areas that a location serves; null where it serves none. */
function mostParticular(areas: readonly string[]): SQL {
  return sql`(select max(length(served)) from unnest(${location.postcodesServed}) as served
    where served = any(${sql.param([...areas])}::text[]))`
}

function distanceTo({ latitude, longitude }: Position): SQL<number> {
  return sql`round(2 * ${EARTH_RADIUS_METRES} * asin(least(1, sqrt(
    sin(radians(${location.latitude} - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(${location.latitude}))
      * sin(radians(${location.longitude} - ${longitude}) / 2) ^ 2))))::int`
}

export async function findLocationBySlug(db: Db, slug: string): Promise<LocationRow | null> {
  const [row] = await db.select().from(location).where(eq(location.slug, slug))
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listLocationsByIds(db: Db, ids: readonly string[]): Promise<LocationRow[]> {
  return db
    .select()
    .from(location)
    .where(inArray(location.id, [...ids]))
}

/** By name. */
export async function listLocationsByRetailers(
  db: Db,
  retailerIds: readonly string[],
): Promise<LocationRow[]> {
  return db
    .select()
    .from(location)
    .where(inArray(location.retailerId, [...retailerIds]))
    .orderBy(asc(byName(location.name)), asc(location.id))
}
