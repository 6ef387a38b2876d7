import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, stockLevel } from '@/db/schema'

type StockLevelRow = typeof stockLevel.$inferSelect

/**
 * The present levels of a location's SKUs, in no particular order; all zero, version 0, where there was never any stock.
 * SKUs that the location does not list are left out.
 */
export async function listStockLevelsBySkus(
  db: Db,
  { locationId, skuIds }: { locationId: LocationId; skuIds: readonly SkuId[] },
): Promise<StockLevelRow[]> {
  if (skuIds.length === 0) return []
  const rows = await db
    .select({ skuId: listing.skuId, level: stockLevel })
    .from(listing)
    .leftJoin(
      stockLevel,
      and(eq(stockLevel.locationId, listing.locationId), eq(stockLevel.skuId, listing.skuId)),
    )
    .where(and(eq(listing.locationId, locationId), sql`${listing.skuId} = any(${sql.param(skuIds)}::uuid[])`))
  return rows.map(({ skuId, level }) => level ?? noStock(locationId, skuId))
}

function noStock(locationId: LocationId, skuId: SkuId): StockLevelRow {
  const balance = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0 }
  return { locationId, skuId, ...balance, version: 0, updatedAt: new Date(0) }
}
