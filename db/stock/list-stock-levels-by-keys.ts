import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sku, stockLevel } from '@/db/schema'
import type { StockLevelRead } from '@/db/stock/stock-level-read'

/** In no particular order; what has never had stock has no level. One statement, whatever the number of locations. */
export async function listStockLevelsByKeys(
  db: Db,
  keys: readonly { locationId: string; skuId: string }[],
): Promise<StockLevelRead[]> {
  const locationIds = keys.map((key) => key.locationId)
  const skuIds = keys.map((key) => key.skuId)
  return db
    .select({ ...getTableColumns(stockLevel), quantityMin: sku.quantityMin })
    .from(stockLevel)
    .innerJoin(sku, eq(sku.id, stockLevel.skuId))
    .where(
      sql`(${stockLevel.locationId}, ${stockLevel.skuId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]))`,
    )
}
