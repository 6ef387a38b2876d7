import { type SQL, sql } from 'drizzle-orm'
import { expandWord } from '@/db/catalog/expand-word'
import { hasCode } from '@/db/catalog/has-code'
import { isToldAt } from '@/db/catalog/particulars/may-be-sold'
import { isUnsearchable, toSearchText } from '@/db/catalog/search-text'
import { listVocabulary } from '@/db/catalog/vocabulary'
import type { Db } from '@/db/client'
import { availableUnitsSql } from '@/db/stock/availability'
import { readGtin } from '@/standards/gtin'

export interface ListingFilter {
  /** What a customer typed, or scanned: a whole GTIN is looked up. */
  text?: string
  /** This category and all below it. */
  categoryId?: string
  brands?: readonly string[]
  /** All of these values, as a string, number or boolean, alone or in a list. */
  attributes?: readonly { name: string; value: string }[]
  inStockOnly?: boolean
}

/** Words beyond these are ignored: nobody types so many. */
const WORDS_MAX = 8

const NARROWING_MAX = 40

/** A typed word, and the words that it may stand for. */
export interface SearchWord {
  typed: string
  meant: readonly string[]
}

export async function readSearchWords(
  db: Db,
  { text, retailerId, now }: { text: string | undefined; retailerId: string; now: Date },
): Promise<SearchWord[]> {
  if (readGtin(text ?? '') !== null) return []
  const typed = toSearchText(text ?? '')
    .split(' ')
    // One letter begins too many words to narrow anything.
    .filter((word) => word.length > 1)
    .slice(0, WORDS_MAX)
  if (typed.length === 0) return []
  const vocabulary = await listVocabulary(db, retailerId, now)
  // The word itself stays in: a product may be newer than what is known of the vocabulary.
  return typed.map((word) => ({ typed: word, meant: [...new Set([word, ...expandWord(word, vocabulary)])] }))
}

/** `from` and `where` of everything that reads listings: `l` listing, `s` sku, `p` product, `c` its shelf, below `parent` in `department`, `stock_level`. */
export function listingSource(locationId: string, filter: ListingFilter, words: readonly SearchWord[]): SQL {
  const conditions: SQL[] = [
    sql`l.location_id = ${locationId}`,
    sql`l.is_listed`,
    sql`c.is_visible`,
    isToldAt(locationId),
  ]
  const gtin = readGtin(filter.text ?? '')
  if (gtin !== null) conditions.push(hasCode(locationId, [gtin]))
  else if (isUnsearchable(filter.text)) conditions.push(sql`false`)
  for (const word of words) conditions.push(hasWord(word))
  if (filter.categoryId !== undefined) {
    conditions.push(sql`c.path @> array[${filter.categoryId}]::uuid[]`)
  }
  if (filter.brands && filter.brands.length > 0)
    conditions.push(sql`p.brand = any(${textArray(filter.brands)})`)
  for (const attribute of filter.attributes ?? []) conditions.push(hasAttribute(attribute))
  if (filter.inStockOnly) {
    conditions.push(sql`${availableUnitsSql} >= s.quantity_min`)
  }
  return sql`from listing l join sku s on s.id = l.sku_id join product p on p.id = s.product_id
    join category c on c.id = p.category_id left join category parent on parent.id = c.parent_id
    join category department on department.id = c.path[1]
    left join stock_level on stock_level.location_id = l.location_id and stock_level.sku_id = l.sku_id
    where ${sql.join(conditions, sql` and `)}`
}

/**
 * The words of the search text decide. Before that the trigram index narrows, which knows parts of words only: 86 ms became
 * 13 ms among 100,000 SKUs of which 10,000 are listed. A beginning that many words share narrows nothing and is not asked for.
 */
function hasWord({ meant }: SearchWord): SQL {
  const isOne = sql`string_to_array(s.search_text, ' ') && ${textArray(meant)}`
  if (meant.length > NARROWING_MAX) return isOne
  const parts = meant.map((word) => `%${word.replaceAll('%', '\\%')}%`)
  return sql`s.search_text like any(${textArray(parts)}) and ${isOne}`
}

/** The containment operator finds a value in a list only inside a list, so each spelling is asked for; all use the index. */
function hasAttribute({ name, value }: { name: string; value: string }): SQL {
  const values: (string | number | boolean)[] = [value]
  if (value === 'true' || value === 'false') values.push(value === 'true')
  if (value.trim() !== '' && Number.isFinite(Number(value))) values.push(Number(value))
  const spellings = values.flatMap((each) => [{ [name]: each }, { [name]: [each] }])
  const contains = spellings.map((each) => sql`p.attributes @> ${JSON.stringify(each)}::jsonb`)
  return sql`(${sql.join(contains, sql` or `)})`
}

export function textArray(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`
}
