import { eq, type SQL, sql } from 'drizzle-orm'
import { toSearchText } from '@/db/catalog/search-text'
import type { Tx } from '@/db/client'
import { category, product, sku } from '@/db/schema'

/** Makes the words anew by which SKUs are found, after a name of theirs or of a category above them was changed. */
async function refreshSearchText(tx: Tx, isMeant: SQL): Promise<void> {
  const rows = await tx
    .select({
      id: sku.id,
      name: sku.name,
      searchText: sku.searchText,
      above: sql<
        string[]
      >`(select array_agg(a.name order by a.level) from ${category} a where a.id = any(${category.path}))`,
    })
    .from(sku)
    .innerJoin(product, eq(product.id, sku.productId))
    .innerJoin(category, eq(category.id, product.categoryId))
    .where(isMeant)
  const changed = rows
    .map(({ id, name, above, searchText }) => ({
      id,
      before: searchText,
      text: toSearchText(name, ...above),
    }))
    .filter(({ before, text }) => before !== text)
  if (changed.length === 0) return
  const ids = sql.param(changed.map(({ id }) => id))
  const texts = sql.param(changed.map(({ text }) => text))
  await tx.execute(sql`/* refreshSearchText */
    update sku set search_text = x.text from unnest(${ids}::uuid[], ${texts}::text[]) as x (id, text) where sku.id = x.id`)
}

/** Of every SKU in this category and below. */
export function refreshSearchTextBelow(tx: Tx, categoryId: string): Promise<void> {
  return refreshSearchText(tx, sql`${category.path} @> array[${categoryId}]::uuid[]`)
}

export function refreshSearchTextOf(tx: Tx, productId: string): Promise<void> {
  return refreshSearchText(tx, eq(product.id, productId))
}

export function refreshSearchTextOfMany(tx: Tx, productIds: readonly string[]): Promise<void> {
  return refreshSearchText(tx, sql`${product.id} = any(${sql.param([...productIds])}::uuid[])`)
}
