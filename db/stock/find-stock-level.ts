import type { Db } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import type { StockLevelRead } from '@/db/stock/stock-level-read'

/** The present level of a SKU at a location: all zero where there was never any stock, null where the location does not list it. */
export async function findStockLevel(
  db: Db,
  { locationId, skuId }: { locationId: LocationId; skuId: SkuId },
): Promise<StockLevelRead | null> {
  const [level] = await listStockLevelsBySkus(db, { locationId, skuIds: [skuId] })
  return level ?? null
}
