import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, sku, stockLevel } from '@/db/schema'
import { levelReadColumns, type StockLevelRead, toLevelRead } from '@/db/stock/stock-level-read'

/**
 * The present levels of a location's SKUs, in no particular order; all zero, version 0, where there was never any stock.
 * SKUs that the location does not list are left out.
 */
export async function listStockLevelsBySkus(
  db: Db,
  { locationId, skuIds }: { locationId: LocationId; skuIds: readonly SkuId[] },
): Promise<StockLevelRead[]> {
  if (skuIds.length === 0) return []
  const rows = await db
    .select(levelReadColumns)
    .from(listing)
    .innerJoin(sku, eq(sku.id, listing.skuId))
    .leftJoin(
      stockLevel,
      and(eq(stockLevel.locationId, listing.locationId), eq(stockLevel.skuId, listing.skuId)),
    )
    .where(and(eq(listing.locationId, locationId), sql`${listing.skuId} = any(${sql.param(skuIds)}::uuid[])`))
  return rows.map(toLevelRead)
}
