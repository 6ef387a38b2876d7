import { type SQL, sql } from 'drizzle-orm'
import { type CursorType, decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
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
  limit: number
  /** Cursor of the last edge before the page. */
  after?: string
}

export interface StockLevelPage {
  edges: { node: typeof stockLevel.$inferSelect; cursor: string }[]
  hasNextPage: boolean
}

interface SortKey {
  by: SQL
  type: CursorType
}

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
 * One keyset page of a location's stock, SKUs that never had any included. Null where `after` is no cursor of this list in this order.
 * Two statements, whatever the size of the page.
 */
export async function listStockLevels(db: Db, query: StockLevelPageQuery): Promise<StockLevelPage | null> {
  const keys = sortKeys[query.sort]
  const types: CursorType[] = [...keys.map(({ type }) => type), 'uuid']
  const after = query.after === undefined ? undefined : decodeCursor(query.sort, query.after, types)
  if (after === null) return null

  const columns = [...keys.map(({ by }) => by), sql`l.sku_id`]
  const keyset = after
    ? sql`and (${sql.join(columns, sql`, `)}) > (${sql.join(
        after.map((value, index) => sql`${value}::text::${sql.raw(types[index] ?? 'text')}`),
        sql`, `,
      )})`
    : sql``
  const key = sql.join(
    columns.map((column) => sql`(${column})::text`),
    sql`, `,
  )
  const found = await db.execute<{ sku_id: string; key: string[] }>(sql`/* listStockLevels */
    select l.sku_id, array[${key}] as key ${stockLevelSource(query.locationId, query.filter)} ${keyset}
    order by ${sql.join(columns, sql`, `)} limit ${query.limit + 1}`)

  const page = found.slice(0, query.limit)
  const levels = await listStockLevelsBySkus(db, {
    locationId: query.locationId,
    skuIds: page.map((row) => row.sku_id),
  })
  const bySku = new Map(levels.map((level) => [level.skuId, level]))
  return {
    edges: page.flatMap((row) => {
      const node = bySku.get(row.sku_id)
      return node ? [{ node, cursor: encodeCursor(query.sort, row.key) }] : []
    }),
    hasNextPage: found.length > query.limit,
  }
}

/** How many match in all. */
export async function countStockLevels(db: Db, { locationId, filter }: StockLevelQuery): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`/* countStockLevels */ select count(*)::integer as count ${stockLevelSource(locationId, filter)}`,
  )
  return row?.count ?? 0
}
