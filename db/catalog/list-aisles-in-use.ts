import { sql } from 'drizzle-orm'
import { orderByPlan } from '@/db/catalog/aisle-plan'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'

/** An aisle with what is offered there. */
export interface AisleInUse {
  zone: string
  aisle: number
  listingCount: number
}

/** More than any place has; what is beyond has no sign over it. */
const AISLES_MAX = 1_000

/** The aisles that the offers of a place name, without a plan: zone by zone. */
export async function listAislesInUse(db: Db, locationId: LocationId): Promise<AisleInUse[]> {
  const rows = await db.execute<{
    zone: string
    aisle: number
    listing_count: number
  }>(sql`/* listAislesInUse */
    select zone, aisle, count(*)::integer as listing_count from listing
    where location_id = ${locationId} and is_listed group by zone, aisle order by zone collate "C", aisle limit ${AISLES_MAX}`)
  const compare = orderByPlan([])
  return rows
    .map(({ zone, aisle, listing_count }) => ({ zone, aisle, listingCount: listing_count }))
    .sort((a, b) => compare({ ...a, bay: 0 }, { ...b, bay: 0 }))
}
