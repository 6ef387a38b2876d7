import { and, asc, eq, sql } from 'drizzle-orm'
import { insertSku } from '@/db/catalog/assortment/insert-sku'
import { openProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { toQuantityInput } from '@/db/catalog/assortment/quantity-columns'
import { type SkuInput, toProductTitle } from '@/db/catalog/assortment/sku-input'
import { findFreeSlug } from '@/db/catalog/find-free-slug'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { SkuRow } from '@/db/catalog/skus'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { product, productPicture, sku } from '@/db/schema'

export type DuplicateProduct = {
  productId: string
  name: string
}

/** Makes a product like another, with SKUs and pictures like its own. Codes name one SKU only, so the copy's get numbers of the retailer's own; it is offered nowhere yet. */
export async function duplicateProduct(
  database: Database,
  ask: Ask,
  input: DuplicateProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'duplicateProduct', content: input },
    async (tx, record) => {
      const row = await openProduct(tx, { ...input, expectedVersion: null })
      if ('type' in row) return row
      const { retailerId, brand, categoryId, description, attributes, icon, hue } = row
      const { particulars, attributeValues, attributeWords } = row
      const { name } = input
      const id = newId()
      const title = toProductTitle({ brand, name })
      const slug = await findFreeSlug(tx, product, { retailerId, name: title })
      const createdAt = ask.at
      const told = { name, brand, description, categoryId, attributes, particulars, attributeValues }
      await tx.insert(product).values({ id, retailerId, slug, icon, hue, createdAt, attributeWords, ...told })
      await record({
        retailerId,
        kind: 'product_created',
        subject: { type: 'product', id },
        before: null,
        after: { ...told, copyOf: row.id },
      })
      await copyPictures(tx, { from: row.id, to: id })
      const skus = await tx
        .select()
        .from(sku)
        // What was archived by itself is not copied.
        .where(
          and(
            eq(sku.productId, row.id),
            sql`${sku.archivedAt} is not distinct from ${row.archivedAt?.toISOString() ?? null}::timestamptz`,
          ),
        )
        .orderBy(asc(sku.position), asc(sku.id))
      const made = { id, retailerId, brand, name }
      for (const [position, each] of skus.entries()) {
        await insertSku(tx, record, { product: made, input: toCopy(each), position, at: createdAt })
      }
      await refreshSearchTextOf(tx, id)
      return { type: 'ProductChanged', id }
    },
  )
}

/** The same files under the same words, in order; they stay as long as one of the two shows them. */
async function copyPictures(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const shown = await tx.select().from(productPicture).where(eq(productPicture.productId, from))
  if (shown.length === 0) return
  await tx.insert(productPicture).values(shown.map((each) => ({ ...each, id: newId(), productId: to })))
}

function toCopy(row: SkuRow): SkuInput {
  const { optionValues, sizeLabel, measureQuantity, measureUnit, weightGrams, taxClass, depositMinor } = row
  return {
    name: null,
    codes: [],
    options: Object.entries(optionValues).map(([name, value]) => ({ name, value })),
    sizeLabel,
    measureQuantity,
    measureUnit: measureUnit as SkuInput['measureUnit'],
    weightGrams,
    quantity: toQuantityInput(row),
    taxClass,
    depositMinor,
  }
}
