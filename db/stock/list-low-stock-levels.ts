import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, sku, stockLevel } from '@/db/schema'
import { LOW_MAX, levelUnitsSql } from '@/db/stock/availability'
import type { StockLevelRead } from '@/db/stock/stock-level-read'

/** More than anyone reads: a location where more than this has run low needs no list. */
const LEVELS_MAX = 500

/**
 * Levels of listed SKUs at or below their threshold (or five times the least that one buys, where none is set), fewest available first, at most 500: a set has no level, and it is its
 * components that run low.
 * With `skuIds` only those of them.
 */
export async function listLowStockLevels(
  db: Db,
  { locationId, skuIds }: { locationId: LocationId; skuIds?: readonly SkuId[] },
): Promise<StockLevelRead[]> {
  const conditions: SQL[] = [
    eq(stockLevel.locationId, locationId),
    eq(listing.isListed, true),
    sql`${levelUnitsSql} <= coalesce(${listing.lowStockThreshold}, ${LOW_MAX} * ${sku.quantityMin})`,
  ]
  if (skuIds) conditions.push(sql`${stockLevel.skuId} = any(${sql.param(skuIds)}::uuid[])`)
  const rows = await db
    .select({ level: stockLevel, quantityMin: sku.quantityMin })
    .from(stockLevel)
    .innerJoin(
      listing,
      and(eq(listing.locationId, stockLevel.locationId), eq(listing.skuId, stockLevel.skuId)),
    )
    .innerJoin(sku, eq(sku.id, stockLevel.skuId))
    .where(and(...conditions))
    .orderBy(levelUnitsSql, stockLevel.skuId)
    .limit(LEVELS_MAX)
  return rows.map(({ level, quantityMin }) => ({ ...level, quantityMin, set: null }))
}
