import { type SQL, sql } from 'drizzle-orm'
import type { LocationId, SkuId } from '@/db/ids'

export interface LevelKey {
  locationId: LocationId
  skuId: SkuId
}

/** Some levels as the table `named`, for statements that answer for all of them at once. */
export function namedLevels(levels: readonly LevelKey[]): SQL {
  const locationIds = levels.map((level) => level.locationId)
  const skuIds = levels.map((level) => level.skuId)
  return sql`unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]) as named (location_id, sku_id)`
}
