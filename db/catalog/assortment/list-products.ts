import { type SQL, sql } from 'drizzle-orm'
import { byName } from '@/db/catalog/by-name'
import { listProductsByIds, type ProductRow } from '@/db/catalog/products'
import { isUnsearchable, toSearchText } from '@/db/catalog/search-text'
import type { Db } from '@/db/client'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortOrder } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import { listItemCodeReadings } from '@/standards/item-code'

export interface ProductQuery {
  retailerId: string
  /** Words of a SKU's name or of a category above it, or the whole of any code. */
  text?: string
  /** This category and all below it. */
  categoryId?: string
  isArchived: boolean
  /** Only those of which something is not stated that their category requires. */
  lacksParticulars?: boolean
}

const order: SortOrder = {
  name: 'products',
  keys: [
    { by: byName(sql`p.name`), type: 'text' },
    { by: sql`p.id`, type: 'uuid' },
  ],
}

/** One keyset page of a retailer's products, by name. Null where the cursor is not of this list. */
export async function listProducts(
  db: Db,
  query: ProductQuery,
  page: PageRequest,
): Promise<Page<ProductRow> | null> {
  const keyset = readKeyset(order, page)
  if (keyset === null) return null
  const beyond = keyset.isBeyond ? sql`and ${keyset.isBeyond}` : sql``
  const found = await db.execute<{ id: string; name: string }>(sql`/* listProducts */
    select p.id, p.name ${productSource(query)} ${beyond} order by ${keyset.orderBy} limit ${keyset.limit}`)
  const rows = await listProductsByIds(
    db,
    found.map(({ id }) => id),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const read = found.flatMap(({ id, name }) => {
    const node = byId.get(id)
    return node ? [{ node, cursor: encodeCursor(order.name, [name, id]) }] : []
  })
  return toPage(read, page, (edge) => edge)
}

/** How many products match, at most 100,000. */
export function countProducts(db: Db, query: ProductQuery): Promise<number> {
  return countRows(db, 'countProducts', productSource(query))
}

/** SQL of the products `p` that match, with their categories `c`. */
export function productSource({
  retailerId,
  text,
  categoryId,
  isArchived,
  lacksParticulars,
}: ProductQuery): SQL {
  const conditions: SQL[] = [
    sql`p.retailer_id = ${retailerId}`,
    isArchived ? sql`p.archived_at is not null` : sql`p.archived_at is null`,
  ]
  if (lacksParticulars)
    conditions.push(sql`(cardinality(p.lacks) > 0 or cardinality(p.lacks_attributes) > 0)`)
  if (categoryId !== undefined) conditions.push(sql`c.path @> array[${categoryId}]::uuid[]`)
  if (text !== undefined && text.trim() !== '') {
    const hasCode = sql`exists (select from sku_code k join sku s on s.id = k.sku_id
      where k.retailer_id = p.retailer_id and s.product_id = p.id and k.code = any(${sql.param(listItemCodeReadings(text))}::text[]))`
    conditions.push(sql`(${hasCode} or ${hasWords(text)})`)
  }
  return sql`from product p join category c on c.id = p.category_id where ${sql.join(conditions, sql` and `)}`
}

/** Each word begins or is part of a word of one of its SKUs. */
function hasWords(text: string): SQL {
  if (isUnsearchable(text)) return sql`false`
  const words = toSearchText(text)
    .split(' ')
    .map((word) => sql`position(${word} in s.search_text) > 0`)
  return sql`exists (select from sku s where s.product_id = p.id and ${sql.join(words, sql` and `)})`
}
