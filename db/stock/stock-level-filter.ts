import { type SQL, sql } from 'drizzle-orm'
import { hasCode } from '@/db/catalog/has-code'
import { isUnsearchable } from '@/db/catalog/search-text'
import { readStaffWords, type StaffSearch, type StaffWord } from '@/db/catalog/staff-words'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { availableUnitsSql, LOW_MAX } from '@/db/stock/availability'
import { readGtin } from '@/standards/gtin'
import { listItemCodeReadings } from '@/standards/item-code'

/** The state of a stock level as its staff see it; a level may be in several. */
export type StockState = 'in_stock' | 'low' | 'out' | 'with_unavailable' | 'with_reserved'

export interface StockLevelFilter {
  /** Words of the SKU's name or brand, forgiving one wrong letter, or the beginning of its GTIN; or the whole of any of its codes, as it is typed or scanned. */
  text?: string
  /** Any of these categories, or below. */
  categoryIds?: readonly string[]
  /** Any of these states. */
  states?: readonly StockState[]
}

const threshold = sql`coalesce(l.low_stock_threshold, ${sql.raw(String(LOW_MAX))} * s.quantity_min)`

export const stockStates: Record<StockState, SQL> = {
  in_stock: sql`(${availableUnitsSql} >= s.quantity_min and ${availableUnitsSql} > ${threshold})`,
  low: sql`(${availableUnitsSql} >= s.quantity_min and ${availableUnitsSql} <= ${threshold})`,
  out: sql`${availableUnitsSql} < s.quantity_min`,
  with_unavailable: sql`coalesce(stock_level.unavailable, 0) > 0`,
  with_reserved: sql`coalesce(stock_level.reserved, 0) > 0`,
}

/** `from` and `where` of the lists of a location's stock: `l` listing, `s` sku, `p` product, `c` category, `stock_level`. */
export function stockLevelSource(
  locationId: LocationId,
  filter: StockLevelFilter,
  words: readonly StaffWord[] = [],
): SQL {
  // What is no longer listed is still there to be counted, sold off or thrown away.
  const conditions = [
    sql`l.location_id = ${locationId}`,
    sql`(l.is_listed or coalesce(stock_level.on_hand, 0) > 0)`,
  ]
  const gtin = readGtin(filter.text ?? '')
  if (gtin !== null) conditions.push(hasCode(locationId, [gtin]))
  else if (filter.text !== undefined && filter.text.trim() !== '') {
    const isCode = hasCode(locationId, listItemCodeReadings(filter.text))
    conditions.push(sql`(${isCode} or ${hasWords(words)})`)
  }
  if (filter.categoryIds && filter.categoryIds.length > 0) {
    conditions.push(sql`c.path && ${sql.param([...filter.categoryIds])}::uuid[]`)
  }
  if (filter.states && filter.states.length > 0) {
    const states = filter.states.map((state) => stockStates[state])
    conditions.push(sql`(${sql.join(states, sql` or `)})`)
  }
  return sql`from listing l join sku s on s.id = l.sku_id join product p on p.id = s.product_id
    join category c on c.id = p.category_id
    left join stock_level on stock_level.location_id = l.location_id and stock_level.sku_id = l.sku_id
    where ${sql.join(conditions, sql` and `)}`
}

/** Reads what was typed, before the list is read; nothing where nothing was typed, or a whole barcode was. */
export async function readFilterWords(
  db: Db,
  { text }: StockLevelFilter,
  search: StaffSearch,
): Promise<StaffWord[]> {
  if (text === undefined || isUnsearchable(text) || readGtin(text) !== null) return []
  return text.trim() === '' ? [] : readStaffWords(db, text, search)
}

function hasWords(words: readonly StaffWord[]): SQL {
  if (words.length === 0) return sql`false`
  const all = words.map(
    ({ typed, meant }) =>
      sql`(position(${typed} in s.search_text) > 0 or starts_with(s.gtin, ${typed})
        or string_to_array(s.search_text, ' ') && ${sql.param([...meant])}::text[])`,
  )
  return sql`(${sql.join(all, sql` and `)})`
}
