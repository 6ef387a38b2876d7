import { type SQL, sql } from 'drizzle-orm'
import { type CursorType, decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import { toStem } from '@/db/catalog/expand-word'
import {
  type ListingFilter,
  listingSource,
  readSearchWords,
  type SearchWord,
  textArray,
} from '@/db/catalog/listing-filter'
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

function sortKeys(sort: ListingSort, words: readonly SearchWord[]): SortKey[] {
  const name: SortKey = { by: sql`s.name`, type: 'text' }
  switch (sort) {
    case 'name':
      return [name]
    case 'price_asc':
      return [{ by: sql`l.price_minor`, type: 'bigint' }, name]
    case 'price_desc':
      return [{ by: sql`-l.price_minor`, type: 'bigint' }, name]
    case 'relevance':
      if (words.length > 0) {
        return [
          { by: matchDistance(words), type: 'integer' },
          { by: sql`department.position`, type: 'integer' },
          name,
        ]
      }
      return [
        { by: sql`l.zone`, type: 'text' },
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
