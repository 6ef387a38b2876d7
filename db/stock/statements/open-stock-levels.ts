import type { TransactionSql } from 'postgres'
import type { LocationId, SkuId } from '@/db/ids'
import { type BatchFence, isInTransaction } from '@/db/stock/statements/batch-fence'

/**
 * Gives listed SKUs that have never had stock an empty level, version 0. SKUs that are not listed stay without, and so do sets, which are never counted: the
 * lock, which an edit of the SKU does not wait for, waits for whoever makes a set of one just now (`composeSet`), and then sees it.
 */
export async function openStockLevels(
  sql: TransactionSql,
  fence: BatchFence,
  { locationId, skuIds, at }: { locationId: LocationId; skuIds: readonly SkuId[]; at: Date },
): Promise<number> {
  const opened = await sql`/* openStockLevels */
    insert into stock_level (location_id, sku_id, on_hand, reserved, unavailable, safety_stock, version, updated_at)
    select location_id, sku_id, 0, 0, 0, 0, 0, ${at.toISOString()}::timestamptz
    from (
      select l.location_id, l.sku_id from listing l join sku s on s.id = l.sku_id
      where l.location_id = ${locationId} and l.sku_id = any(${skuIds as string[]}::uuid[]) and not s.is_set
        and ${isInTransaction(sql, fence)}
      order by l.sku_id for key share of s
    ) counted
    on conflict do nothing`
  return opened.count
}
