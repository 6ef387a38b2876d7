import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import type { stockLevel } from '@/db/schema'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'

/** The present level of a SKU at a location: all zero where there was never any stock, null where the location does not list it. */
export async function findStockLevel(
  db: Db,
  { locationId, skuId }: { locationId: LocationId; skuId: SkuId },
): Promise<typeof stockLevel.$inferSelect | null> {
  const [level] = await listStockLevelsBySkus(db, { locationId, skuIds: [skuId] })
  return level ?? null
}
