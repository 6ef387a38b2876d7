import { type SQL, sql } from 'drizzle-orm'
import { type CursorType, decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import { type ListingFilter, listingSource, readSearchWords, textArray } from '@/db/catalog/listing-filter'
import { type ListingRow, listListingsByKeys } from '@/db/catalog/listings'
import type { Db } from '@/db/client'

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
  /** 1 to 100. */
  limit: number
  after?: string
}

export interface ListingPage {
  edges: { node: ListingRow; cursor: string }[]
  hasNextPage: boolean
}

/** A column of the order, and the type by which a cursor's value is compared with it. */
interface SortKey {
  by: SQL
  type: CursorType
}

/**
 * One keyset page of what a location offers. Returns null where `after` is no cursor of this list in this order.
 * Two statements whatever the size of the page.
 */
export async function listListings(db: Db, query: ListingPageQuery): Promise<ListingPage | null> {
  const words = await readSearchWords(db, { ...query, text: query.filter.text })
  const keys = sortKeys(query.sort, words)
  const isRanked = query.sort === 'relevance' && words.length > 0
  const name = isRanked ? 'match' : query.sort
  const types: CursorType[] = [...keys.map(({ type }) => type), 'uuid']
  const after = query.after === undefined ? undefined : decodeCursor(name, query.after, types)
  if (after === null) return null

  const from = listingSource(query.locationId, query.filter, words)
  const columns = [...keys.map(({ by }) => by), sql`l.sku_id`]
  const keyset = after
    ? sql`and (${sql.join(columns, sql`, `)}) > (${sql.join(
        after.map((value, index) => sql`${value}::text::${sql.raw(types[index] ?? 'text')}`),
        sql`, `,
      )})`
    : sql``
  const found = await db.execute<{ sku_id: string; key: string[] }>(sql`/* listListings */
    select l.sku_id, array[${sql.join(
      columns.map((column) => sql`(${column})::text`),
      sql`, `,
    )}] as key
    ${from} ${keyset} order by ${sql.join(columns, sql`, `)} limit ${query.limit + 1}`)

  const page = found.slice(0, query.limit)
  const rows =
    page.length === 0
      ? []
      : await listListingsByKeys(
          db,
          page.map((row) => ({ locationId: query.locationId, skuId: row.sku_id })),
        )
  const bySku = new Map(rows.map((row) => [row.skuId, row]))
  return {
    edges: page.flatMap((row) => {
      const node = bySku.get(row.sku_id)
      return node ? [{ node, cursor: encodeCursor(name, row.key) }] : []
    }),
    hasNextPage: found.length > query.limit,
  }
}

/** How many listings match in all. */
export async function countListings(db: Db, query: ListingQuery): Promise<number> {
  const words = await readSearchWords(db, { ...query, text: query.filter.text })
  const from = listingSource(query.locationId, query.filter, words)
  const [row] = await db.execute<{ count: number }>(
    sql`/* countListings */ select count(*)::int as count ${from}`,
  )
  return row?.count ?? 0
}

function sortKeys(sort: ListingSort, words: readonly (readonly string[])[]): SortKey[] {
  const name: SortKey = { by: sql`s.name`, type: 'text' }
  switch (sort) {
    case 'name':
      return [name]
    case 'price_asc':
      return [{ by: sql`l.price_minor`, type: 'bigint' }, name]
    case 'price_desc':
      return [{ by: sql`-l.price_minor`, type: 'bigint' }, name]
    case 'relevance':
      if (words.length > 0) return [{ by: matchDistance(words), type: 'integer' }, name]
      return [
        { by: sql`l.zone`, type: 'text' },
        { by: sql`l.aisle`, type: 'integer' },
        { by: sql`l.bay`, type: 'integer' },
        name,
      ]
  }
}

/**
 * Smaller is better. English puts what a thing is last: `fresh milk` is milk, `milk chocolate` is not. So a word that is
 * the last of the product's name counts as a hit; every other by how early it stands in the search text, whose order is
 * name, then department, aisle, shelf.
 */
function matchDistance(words: readonly (readonly string[])[]): SQL {
  const distances = words.map((meant) => {
    const array = textArray(meant)
    return sql`case when lower(substring(p.name from '[^ ]+$')) = any(${array}) then 0 else
      10 + (select min(w.at) from unnest(string_to_array(s.search_text, ' ')) with ordinality as w(word, at)
        where w.word = any(${array}))::integer end`
  })
  return sql`(${sql.join(distances, sql` + `)})`
}
