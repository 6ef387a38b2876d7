import { findSameOptions } from '@/db/catalog/assortment/find-same-options'
import { insertSku } from '@/db/catalog/assortment/insert-sku'
import { findOwnCategory } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { findBrokenRule } from '@/db/catalog/assortment/quantity-columns'
import { type SkuInput, toOptionValues, toProductTitle } from '@/db/catalog/assortment/sku-input'
import { findTakenCode } from '@/db/catalog/assortment/write-codes'
import { findFreeSlug } from '@/db/catalog/find-free-slug'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { product } from '@/db/schema'

export type CreateProduct = {
  retailerId: string
  categoryId: string
  name: string
  /** Empty: none. */
  brand: string
  description: string
  /** 1 to 50; all of them or none. */
  skus: readonly SkuInput[]
}

/** Makes a product with its SKUs. It is offered nowhere until it is listed at a location. */
export async function createProduct(
  database: Database,
  ask: Ask,
  input: CreateProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'createProduct', content: input },
    async (tx, record) => {
      const { retailerId, categoryId, name, brand, description, skus } = input
      await lockRetailer(tx, retailerId)
      const shelf = await findOwnCategory(tx, { retailerId, categoryId })
      if (!shelf) return { type: 'UnknownCategory' }
      const same = findSameOptions(skus.map(toOptionValues))
      if (same !== null) return { type: 'SameOptions', field: ['skus', String(same), 'options'] }
      for (const [index, { codes, quantity }] of skus.entries()) {
        const field = ['skus', String(index)]
        const broken = findBrokenRule(quantity, field)
        if (broken) return broken
        const taken = await findTakenCode(tx, { retailerId, skuId: null, codes, field })
        if (taken) return taken
      }
      // From here on nothing is refused.
      const id = newId()
      await tx.insert(product).values({
        id,
        retailerId,
        categoryId,
        slug: await findFreeSlug(tx, product, { retailerId, name: toProductTitle({ brand, name }) }),
        name,
        brand,
        description,
        attributes: {},
        icon: shelf.icon,
        hue: shelf.hue,
        createdAt: ask.at,
      })
      await record({
        retailerId,
        kind: 'product_created',
        subject: { type: 'product', id },
        before: null,
        after: { name, brand, description, categoryId },
      })
      const made = { id, retailerId, brand, name }
      for (const [position, each] of skus.entries()) {
        await insertSku(tx, record, { product: made, input: each, position, at: ask.at })
      }
      await refreshSearchTextOf(tx, id)
      return { type: 'ProductChanged', id }
    },
  )
}
