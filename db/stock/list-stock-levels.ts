import { type SQL, sql } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import type { StaffSearch } from '@/db/catalog/staff-words'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { countRows } from '@/db/paging/count-rows'
import { decodeCursor, encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortKey } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import { levelUnitsSql } from '@/db/stock/availability'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import { readFilterWords, type StockLevelFilter, stockLevelSource } from '@/db/stock/stock-level-filter'
import type { StockLevelRead } from '@/db/stock/stock-level-read'

/** What of a level people sort by, fewest or most first. */
export type SortedCount =
  | 'available'
  | 'on_hand'
  | 'reserved'
  | 'unavailable'
  | 'safety_stock'
  | 'shelf'
  | 'back_room'

export type StockLevelSort =
  | 'walk'
  | 'name'
  | 'price_asc'
  | 'price_desc'
  | 'updated_desc'
  | `${SortedCount}_${'asc' | 'desc'}`

export interface StockLevelQuery {
  locationId: LocationId
  filter: StockLevelFilter
  /** Whose words are known, and the time now. */
  search: StaffSearch
}

export interface StockLevelPageQuery extends StockLevelQuery {
  sort: StockLevelSort
  page: PageRequest
}

const name: SortKey = { by: byName(sql`s.name`), type: 'text' }

/** Orders by what changes while somebody reads. Every page but the first takes it as it was when the first was read. */
function isLive(sort: StockLevelSort): boolean {
  return sort === 'updated_desc' || readCountSort(sort) !== null
}

function readCountSort(sort: StockLevelSort): { count: SortedCount; isDescending: boolean } | null {
  const [, count, direction] =
    /^(available|on_hand|reserved|unavailable|safety_stock|shelf|back_room)_(asc|desc)$/.exec(sort) ?? []
  return count === undefined ? null : { count: count as SortedCount, isDescending: direction === 'desc' }
}

/** `asOf`: milliseconds since 1970; left out, as it is now. */
function sortKeys(sort: StockLevelSort, asOf?: string): SortKey[] {
  const byCount = readCountSort(sort)
  if (byCount) {
    const count = countAsOf(byCount.count, asOf)
    return [{ by: byCount.isDescending ? sql`-${count}` : count, type: 'bigint' }, name]
  }
  switch (sort) {
    case 'walk':
      return [
        // By code points, as a shopper's walk is: the same on every machine.
        { by: sql`l.zone collate "C"`, type: 'text' },
        { by: sql`l.aisle`, type: 'integer' },
        { by: sql`l.bay`, type: 'integer' },
        name,
      ]
    case 'price_asc':
      return [{ by: sql`l.price_minor`, type: 'bigint' }, name]
    case 'price_desc':
      return [{ by: sql`-l.price_minor`, type: 'bigint' }, name]
    case 'updated_desc':
      return [
        { by: sql`-coalesce((extract(epoch from ${changedAsOf(asOf)}) * 1000)::bigint, 0)`, type: 'bigint' },
      ]
    default:
      return [name]
  }
}

/** The moment stands first in the cursor; within one statement it is the same for every row, so it orders nothing. */
function liveKeys(locationId: LocationId, sort: StockLevelSort, { cursor }: PageRequest): SortKey[] {
  const types = ['bigint', ...withId(sortKeys(sort)).map(({ type }) => type)] as const
  const asOf = cursor === null ? undefined : decodeCursor(sort, cursor, types)?.[0]
  const moment = asOf === undefined ? newestChange(locationId) : sql`${asOf}::text::bigint`
  return [{ by: moment, type: 'bigint' }, ...withId(sortKeys(sort, asOf))]
}

/** Of all levels that the statement sees: milliseconds since 1970. */
function newestChange(locationId: LocationId): SQL {
  return sql`(select coalesce(ceil(max(extract(epoch from newest.updated_at)) * 1000), 0)::bigint
    from stock_level newest where newest.location_id = ${locationId})`
}

function withId(keys: readonly SortKey[]): SortKey[] {
  return [...keys, { by: sql`l.sku_id`, type: 'uuid' }]
}

/** As a level has it, and as each of its entries states it after itself. */
const counts: Record<SortedCount, { now: SQL; after: SQL }> = {
  available: {
    // A set stands among those that have none: what it is put together of has a place of its own.
    now: levelUnitsSql,
    after: sql`(e.on_hand - e.reserved - e.unavailable - e.safety_stock)`,
  },
  on_hand: { now: sql`coalesce(stock_level.on_hand, 0)`, after: sql`e.on_hand` },
  reserved: { now: sql`coalesce(stock_level.reserved, 0)`, after: sql`e.reserved` },
  unavailable: { now: sql`coalesce(stock_level.unavailable, 0)`, after: sql`e.unavailable` },
  safety_stock: { now: sql`coalesce(stock_level.safety_stock, 0)`, after: sql`e.safety_stock` },
  shelf: {
    now: sql`(coalesce(stock_level.on_hand, 0) - coalesce(stock_level.back_room, 0))`,
    after: sql`(e.on_hand - e.back_room)`,
  },
  back_room: { now: sql`coalesce(stock_level.back_room, 0)`, after: sql`e.back_room` },
}

function countAsOf(count: SortedCount, asOf?: string): SQL {
  const { now, after } = counts[count]
  return asOf === undefined
    ? now
    : sql`(case when ${isUnchangedSince(asOf)} then ${now} else coalesce(${lastEntryUntil(asOf, after)}, 0) end)`
}

function changedAsOf(asOf?: string): SQL {
  const now = sql`stock_level.updated_at`
  return asOf === undefined
    ? now
    : sql`(case when ${isUnchangedSince(asOf)} then ${now} else ${lastEntryUntil(asOf, sql`e.at`)} end)`
}

function isUnchangedSince(asOf: string): SQL {
  return sql`coalesce(stock_level.updated_at, '-infinity') <= ${toInstant(asOf)}`
}

/** The ledger knows what every level was (I3, I4). Only levels that changed since are looked up, each by its key. */
function lastEntryUntil(asOf: string, value: SQL): SQL {
  return sql`(select ${value} from ledger_entry e where e.location_id = l.location_id and e.sku_id = l.sku_id
    and e.at <= ${toInstant(asOf)} order by e.version desc limit 1)`
}

function toInstant(asOf: string): SQL {
  return sql`(timestamptz 'epoch' + ${asOf}::text::bigint * interval '1 millisecond')`
}

/**
 * One keyset page of a location's stock, SKUs that never had any included. Null where the cursor is not of this list in this order.
 * Two statements, whatever the size of the page. While somebody pages nothing is left out and nothing comes twice, whatever changes meanwhile.
 */
export async function listStockLevels(
  db: Db,
  { locationId, filter, search, sort, page }: StockLevelPageQuery,
): Promise<Page<StockLevelRead> | null> {
  const keys = isLive(sort) ? liveKeys(locationId, sort, page) : withId(sortKeys(sort))
  const keyset = readKeyset({ name: sort, keys }, page)
  if (keyset === null) return null
  const key = sql.join(
    keys.map(({ by }) => sql`(${by})::text collate "C"`),
    sql`, `,
  )
  const beyond = keyset.isBeyond ? sql`and ${keyset.isBeyond}` : sql``
  const source = stockLevelSource(locationId, filter, await readFilterWords(db, filter, search))
  const found = await db.execute<{ sku_id: string; key: string[] }>(sql`/* listStockLevels */
    select l.sku_id, array[${key}] as key ${source} ${beyond}
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
export async function countStockLevels(
  db: Db,
  { locationId, filter, search }: StockLevelQuery,
): Promise<number> {
  const words = await readFilterWords(db, filter, search)
  return countRows(db, 'countStockLevels', stockLevelSource(locationId, filter, words))
}
