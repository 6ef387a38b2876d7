import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { listing, sku, stockLevel } from '@/db/schema'
import { levelReadColumns, type StockLevelRead, toLevelRead } from '@/db/stock/stock-level-read'

/** In no particular order; what has never had stock has no level, unless it is a set. One statement, whatever the number of locations. */
export async function listStockLevelsByKeys(
  db: Db,
  keys: readonly { locationId: string; skuId: string }[],
): Promise<StockLevelRead[]> {
  const locationIds = keys.map((key) => key.locationId)
  const skuIds = keys.map((key) => key.skuId)
  const rows = await db
    .select(levelReadColumns)
    .from(listing)
    .innerJoin(sku, eq(sku.id, listing.skuId))
    .leftJoin(
      stockLevel,
      and(eq(stockLevel.locationId, listing.locationId), eq(stockLevel.skuId, listing.skuId)),
    )
    .where(
      sql`(${listing.locationId}, ${listing.skuId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]))
        and (${stockLevel.skuId} is not null or ${sku.isSet})`,
    )
  return rows.map(toLevelRead)
}
