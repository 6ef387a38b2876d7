import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stockLevel } from '@/db/schema'

/** In no particular order; what has never had stock has no level. One statement, whatever the number of locations. */
export async function listStockLevelsByKeys(
  db: Db,
  keys: readonly { locationId: string; skuId: string }[],
): Promise<(typeof stockLevel.$inferSelect)[]> {
  const locationIds = keys.map((key) => key.locationId)
  const skuIds = keys.map((key) => key.skuId)
  return db
    .select()
    .from(stockLevel)
    .where(
      sql`(${stockLevel.locationId}, ${stockLevel.skuId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]))`,
    )
}
