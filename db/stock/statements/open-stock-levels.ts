import type { TransactionSql } from 'postgres'
import type { LocationId, SkuId } from '@/db/ids'
import { type BatchFence, isInTransaction } from '@/db/stock/statements/batch-fence'

/** Gives listed SKUs that have never had stock an empty level, version 0. SKUs that are not listed stay without. */
export async function openStockLevels(
  sql: TransactionSql,
  fence: BatchFence,
  { locationId, skuIds, at }: { locationId: LocationId; skuIds: readonly SkuId[]; at: Date },
): Promise<number> {
  const opened = await sql`/* openStockLevels */
    insert into stock_level (location_id, sku_id, on_hand, reserved, unavailable, safety_stock, version, updated_at)
    select location_id, sku_id, 0, 0, 0, 0, 0, ${at.toISOString()}::timestamptz
    from listing
    where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[]) and ${isInTransaction(sql, fence)}
    order by sku_id
    on conflict do nothing`
  return opened.count
}
