import { type SQL, sql } from 'drizzle-orm'
import type { LocationId } from '@/db/ids'

/** Whether the SKU `s` is named by one of these codes at the location's retailer: one look-up, whatever the list is narrowed by. */
export function hasCode(locationId: LocationId, codes: readonly string[]): SQL {
  return sql`s.id in (select k.sku_id from sku_code k join location o on o.retailer_id = k.retailer_id
    where o.id = ${locationId} and k.code = any(${sql.param([...codes])}::text[]))`
}
