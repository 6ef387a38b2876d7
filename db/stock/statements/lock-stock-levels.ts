import type { TransactionSql } from 'postgres'
import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import type { StockBalance } from '@/db/stock/outcome'

export interface LevelsToLock {
  locationId: LocationId
  skuIds: readonly SkuId[]
  /** Their SKUs are locked too: a reservation never changes its SKU, so it may be looked up before the lock. */
  reservationIds: readonly ReservationId[]
}

/**
 * The only place that locks stock, in primary-key order (L8): two processes wait for each other, never in a ring.
 * What it returns was read under the lock (L1).
 */
export async function lockStockLevels(
  sql: TransactionSql,
  { locationId, skuIds, reservationIds }: LevelsToLock,
): Promise<StockBalance[]> {
  if (reservationIds.length === 0) {
    return sql<StockBalance[]>`/* lockStockLevels */
      select sku_id as "skuId", on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", version::float8
      from stock_level
      where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[])
      order by sku_id for update`
  }
  return sql<StockBalance[]>`/* lockStockLevelsOfReservations */
    select sku_id as "skuId", on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", version::float8
    from stock_level
    where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[] || array(
      select r.sku_id from reservation r
      where r.location_id = ${locationId} and r.id = any(${reservationIds as string[]}::uuid[])))
    order by sku_id for update`
}
