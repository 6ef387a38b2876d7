import { findSameOptions } from '@/db/catalog/assortment/find-same-options'
import { insertOffers, type NewOffer, ownsLocations } from '@/db/catalog/assortment/insert-offers'
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
  /** Where it is listed at once, each location once. */
  offers: readonly NewOffer[]
}

/** Makes a product with its SKUs, listed where that is said. */
export async function createProduct(
  database: Database,
  ask: Ask,
  input: CreateProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'createProduct', content: input },
    async (tx, record) => {
      const { retailerId, categoryId, name, brand, description, skus, offers } = input
      await lockRetailer(tx, retailerId)
      const shelf = await findOwnCategory(tx, { retailerId, categoryId })
      if (!shelf) return { type: 'UnknownCategory' }
      const places = offers.map(({ locationId }) => locationId)
      if (!(await ownsLocations(tx, retailerId, places))) return { type: 'UnknownLocation' }
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
      const skuIds: string[] = []
      for (const [position, each] of skus.entries()) {
        skuIds.push(await insertSku(tx, record, { product: made, input: each, position, at: ask.at }))
      }
      await insertOffers(tx, record, { retailerId, skuIds, offers, ask })
      await refreshSearchTextOf(tx, id)
      return { type: 'ProductChanged', id }
    },
  )
}
