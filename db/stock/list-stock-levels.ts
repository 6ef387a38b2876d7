import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortKey } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import type { stockLevel } from '@/db/schema'
import { availableUnitsSql } from '@/db/stock/availability'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import { type StockLevelFilter, stockLevelSource } from '@/db/stock/stock-level-filter'

export type StockLevelSort = 'walk' | 'name' | 'available_asc' | 'available_desc' | 'updated_desc'

export interface StockLevelQuery {
  locationId: LocationId
  filter: StockLevelFilter
}

export interface StockLevelPageQuery extends StockLevelQuery {
  sort: StockLevelSort
  page: PageRequest
}

type StockLevelRow = typeof stockLevel.$inferSelect

const name: SortKey = { by: sql`s.name`, type: 'text' }
const sortKeys: Record<StockLevelSort, SortKey[]> = {
  walk: [
    { by: sql`l.zone`, type: 'text' },
    { by: sql`l.aisle`, type: 'integer' },
    { by: sql`l.bay`, type: 'integer' },
    name,
  ],
  name: [name],
  available_asc: [{ by: availableUnitsSql, type: 'bigint' }, name],
  available_desc: [{ by: sql`-${availableUnitsSql}`, type: 'bigint' }, name],
  updated_desc: [
    {
      by: sql`-coalesce((extract(epoch from stock_level.updated_at) * 1000)::bigint, 0)`,
      type: 'bigint',
    },
  ],
}

/**
 * One keyset page of a location's stock, SKUs that never had any included. Null where the cursor is not of this list in this order.
 * Two statements, whatever the size of the page.
 */
export async function listStockLevels(
  db: Db,
  { locationId, filter, sort, page }: StockLevelPageQuery,
): Promise<Page<StockLevelRow> | null> {
  const keys: SortKey[] = [...sortKeys[sort], { by: sql`l.sku_id`, type: 'uuid' }]
  const keyset = readKeyset({ name: sort, keys }, page)
  if (keyset === null) return null
  const key = sql.join(
    keys.map(({ by }) => sql`(${by})::text`),
    sql`, `,
  )
  const beyond = keyset.isBeyond ? sql`and ${keyset.isBeyond}` : sql``
  const found = await db.execute<{ sku_id: string; key: string[] }>(sql`/* listStockLevels */
    select l.sku_id, array[${key}] as key ${stockLevelSource(locationId, filter)} ${beyond}
    order by ${keyset.orderBy} limit ${keyset.limit}`)
  const levels = await listStockLevelsBySkus(db, { locationId, skuIds: found.map((row) => row.sku_id) })
  const bySku = new Map(levels.map((level) => [level.skuId, level]))
  const read = found.flatMap((row) => {
    const node = bySku.get(row.sku_id)
    return node ? [{ node, cursor: encodeCursor(sort, row.key) }] : []
  })
  return toPage(read, page, (edge) => edge)
}

/** How many match, at most 100,000. */
export function countStockLevels(db: Db, { locationId, filter }: StockLevelQuery): Promise<number> {
  return countRows(db, 'countStockLevels', stockLevelSource(locationId, filter))
}
