import { eq, sql } from 'drizzle-orm'
import { findOwnCategory, openLiveProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { toProductTitle } from '@/db/catalog/assortment/sku-input'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { product, sku } from '@/db/schema'

/** What is null stays as it is. */
export type EditProduct = {
  productId: string
  expectedVersion: number
  categoryId: string | null
  name: string | null
  /** Empty: none. */
  brand: string | null
  description: string | null
}

/** Changes what is told of a product. Its name in addresses stays; names of SKUs that begin with its own follow it. */
export async function editProduct(
  database: Database,
  ask: Ask,
  input: EditProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'editProduct', content: input },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId, name, brand, description, categoryId } = row
      const before = { name, brand, description, categoryId }
      const after = {
        name: input.name ?? name,
        brand: input.brand ?? brand,
        description: input.description ?? description,
        categoryId: input.categoryId ?? categoryId,
      }
      if (!(await findOwnCategory(tx, { retailerId, categoryId: after.categoryId })))
        return { type: 'UnknownCategory' }
      await tx
        .update(product)
        .set({ ...after, version: sql`${product.version} + 1` })
        .where(eq(product.id, id))
      await renameSkus(tx, { id, from: toProductTitle(before), to: toProductTitle(after) })
      await refreshSearchTextOf(tx, id)
      await record({ retailerId, kind: 'product_edited', subject: { type: 'product', id }, before, after })
      return { type: 'ProductChanged', id }
    },
  )
}

async function renameSkus(tx: Tx, { id, from, to }: { id: string; from: string; to: string }): Promise<void> {
  if (from === to) return
  await tx
    .update(sku)
    .set({ name: sql`${to}::text || substr(${sku.name}, ${[...from].length + 1})` })
    .where(sql`${sku.productId} = ${id} and starts_with(${sku.name}, ${from})`)
}
