import { type SQL, sql } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import { toStem } from '@/db/catalog/expand-word'
import {
  type ListingFilter,
  listingSource,
  readSearchWords,
  type SearchWord,
  textArray,
} from '@/db/catalog/listing-filter'
import { type ListingRow, listListingsByKeys } from '@/db/catalog/listings'
import { priceNow } from '@/db/catalog/prices/price-now'
import type { Db } from '@/db/client'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortKey } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'

export type ListingSort = 'relevance' | 'price_asc' | 'price_desc' | 'name'

export interface ListingQuery {
  locationId: string
  /** The location's retailer, by whose words a typing error is mended. */
  retailerId: string
  filter: ListingFilter
  now: Date
}

export interface ListingPageQuery extends ListingQuery {
  sort: ListingSort
  page: PageRequest
}

/**
 * One keyset page of what a location offers. Returns null where the cursor is not of this list in this order.
 * Two statements whatever the size of the page.
 */
export async function listListings(db: Db, query: ListingPageQuery): Promise<Page<ListingRow> | null> {
  const { locationId, sort, page } = query
  const words = await readSearchWords(db, { ...query, text: query.filter.text })
  const keys: SortKey[] = [...sortKeys(sort, words), { by: sql`l.sku_id`, type: 'uuid' }]
  const isRanked = sort === 'relevance' && words.length > 0
  const name = isRanked ? 'match' : sort
  const keyset = readKeyset({ name, keys }, page)
  if (keyset === null) return null

  const from = listingSource(locationId, query.filter, words)
  const beyond = keyset.isBeyond ? sql`and ${keyset.isBeyond}` : sql``
  const found = await db.execute<{ sku_id: string; key: string[] }>(sql`/* listListings */
    select l.sku_id, array[${sql.join(
      keys.map(({ by }) => sql`(${by})::text collate "C"`),
      sql`, `,
    )}] as key
    ${from} ${beyond} order by ${keyset.orderBy} limit ${keyset.limit}`)

  const rows =
    found.length === 0
      ? []
      : await listListingsByKeys(
          db,
          found.map((row) => ({ locationId, skuId: row.sku_id })),
        )
  const bySku = new Map(rows.map((row) => [row.skuId, row]))
  const read = found.flatMap((row) => {
    const node = bySku.get(row.sku_id)
    return node ? [{ node, cursor: encodeCursor(name, row.key) }] : []
  })
  return toPage(read, page, (edge) => edge)
}

/** How many listings match, at most 100,000. */
export async function countListings(db: Db, query: ListingQuery): Promise<number> {
  const words = await readSearchWords(db, { ...query, text: query.filter.text })
  return countRows(db, 'countListings', listingSource(query.locationId, query.filter, words))
}

function sortKeys(sort: ListingSort, words: readonly SearchWord[]): SortKey[] {
  const name: SortKey = { by: byName(sql`s.name`), type: 'text' }
  switch (sort) {
    case 'name':
      return [name]
    case 'price_asc':
      return [{ by: priceNow('l'), type: 'bigint' }, name]
    case 'price_desc':
      return [{ by: sql`-${priceNow('l')}`, type: 'bigint' }, name]
    case 'relevance':
      if (words.length > 0) {
        return [
          { by: matchDistance(words), type: 'integer' },
          { by: sql`department.position`, type: 'integer' },
          name,
        ]
      }
      return [
        { by: sql`l.zone collate "C"`, type: 'text' },
        { by: sql`l.aisle`, type: 'integer' },
        { by: sql`l.bay`, type: 'integer' },
        name,
      ]
  }
}

/**
 * Smaller is better. English puts what a thing is last: `fresh milk` is milk, `milk chocolate` is not; and what stands on
 * a shelf or in an aisle of that name is meant before what only mentions it. Then by how early the word stands in the name.
 */
function matchDistance(words: readonly SearchWord[]): SQL {
  const distances = words.map(({ typed, meant }) => {
    const any = textArray(meant)
    const same = textArray(meant.filter((word) => toStem(word) === toStem(typed)))
    const head = sql`lower(substring(p.name from '[^ ]+$'))`
    return sql`case when ${head} = any(${same}) then 0 when ${head} = any(${any}) then 1 else
        6 + (select least(5, min(w.at)) from unnest(string_to_array(s.search_text, ' ')) with ordinality as w(word, at)
          where w.word = any(${any}))::integer end
      + case when string_to_array(lower(concat(c.name, ' ', parent.name)), ' ') && ${any} then 0 else 5 end`
  })
  return sql`(${sql.join(distances, sql` + `)})`
}
