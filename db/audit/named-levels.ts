import type { Sql, TransactionSql } from 'postgres'
import type { LevelKey } from '@/db/audit/invariant'

/** The levels as a table with `location_id` and `sku_id`. */
export function namedLevels(sql: Sql | TransactionSql, levels: readonly LevelKey[]) {
  const locationIds = levels.map(({ locationId }) => locationId)
  const skuIds = levels.map(({ skuId }) => skuId)
  return sql`(
    select * from unnest(${locationIds}::uuid[], ${skuIds}::uuid[]) as named (location_id, sku_id)
  )`
}
