import { asc, eq } from 'drizzle-orm'
import { findSameOptions } from '@/db/catalog/assortment/find-same-options'
import { insertSku } from '@/db/catalog/assortment/insert-sku'
import { openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import { type ProductOutcome, SKUS_MAX } from '@/db/catalog/assortment/product-outcome'
import { findBrokenRule } from '@/db/catalog/assortment/quantity-columns'
import { type SkuInput, toOptionValues } from '@/db/catalog/assortment/sku-input'
import { findTakenCode } from '@/db/catalog/assortment/write-codes'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { sku } from '@/db/schema'

export type AddSku = {
  productId: string
  expectedVersion: number
  sku: SkuInput
}

/** Adds a variant to a product. It is offered nowhere until it is listed at a location. */
export async function addSku(
  database: Database,
  ask: Ask,
  input: AddSku,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(database, { ...ask, kind: 'addSku', content: input }, async (tx, record) => {
    const row = await openLiveProduct(tx, input)
    if ('type' in row) return row
    const { id, retailerId } = row
    const siblings = await tx
      .select({ optionValues: sku.optionValues, position: sku.position })
      .from(sku)
      .where(eq(sku.productId, id))
      .orderBy(asc(sku.position))
    if (siblings.length >= SKUS_MAX) return { type: 'TooManySkus', field: ['sku'] }
    const options = [...siblings.map(({ optionValues }) => optionValues), toOptionValues(input.sku)]
    if (findSameOptions(options) !== null) return { type: 'SameOptions', field: ['sku', 'options'] }
    const { codes, quantity } = input.sku
    const broken = findBrokenRule(quantity, ['sku'])
    if (broken) return broken
    const taken = await findTakenCode(tx, { retailerId, skuId: null, codes, field: ['sku'] })
    if (taken) return taken
    const position = (siblings.at(-1)?.position ?? -1) + 1
    await insertSku(tx, record, { product: row, input: input.sku, position, at: ask.at })
    await touchProduct(tx, id)
    await refreshSearchTextOf(tx, id)
    return { type: 'ProductChanged', id }
  })
}
