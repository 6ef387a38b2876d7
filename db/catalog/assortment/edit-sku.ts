import { and, eq, ne } from 'drizzle-orm'
import { findSameOptions } from '@/db/catalog/assortment/find-same-options'
import { toSkuColumns } from '@/db/catalog/assortment/insert-sku'
import { isOtherUnit, isUnitFixed } from '@/db/catalog/assortment/is-unit-fixed'
import { findSkuById, openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import {
  findBrokenRule,
  pickQuantityColumns,
  toQuantityColumns,
} from '@/db/catalog/assortment/quantity-columns'
import type { SkuInput } from '@/db/catalog/assortment/sku-input'
import { choosePackGtin, findTakenCode, listCodes, writeCodes } from '@/db/catalog/assortment/write-codes'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { sku } from '@/db/schema'

export type EditSku = {
  skuId: string
  /** Of its product. */
  expectedVersion: number
  sku: SkuInput
}

/** States a SKU anew, with all its codes: one that is not named any more is free for another. */
export async function editSku(
  database: Database,
  ask: Ask,
  input: EditSku,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(database, { ...ask, kind: 'editSku', content: input }, async (tx, record) => {
    const seen = await findSkuById(tx, input.skuId)
    if (!seen) return { type: 'UnknownSku' }
    const { id: skuId, productId, retailerId } = seen
    const row = await openLiveProduct(tx, { ...input, productId })
    if ('type' in row) return row
    const before = await findSkuById(tx, skuId)
    if (!before) return { type: 'UnknownSku' }
    const after = toSkuColumns(input.sku, row, before)
    const siblings = await tx
      .select({ optionValues: sku.optionValues })
      .from(sku)
      .where(and(eq(sku.productId, productId), ne(sku.id, skuId)))
    if (siblings.some((sibling) => findSameOptions([sibling.optionValues, after.optionValues]) !== null))
      return { type: 'SameOptions', field: ['sku', 'options'] }
    const { codes, quantity } = input.sku
    const broken = findBrokenRule(quantity, ['sku'])
    if (broken) return broken
    const quantityBefore = pickQuantityColumns(before)
    const quantityAfter = quantity === null ? quantityBefore : toQuantityColumns(quantity)
    if (isOtherUnit(quantityBefore, quantityAfter) && (await isUnitFixed(tx, skuId)))
      return { type: 'UnitFixed', skuId }
    const taken = await findTakenCode(tx, { retailerId, skuId, codes, field: ['sku'] })
    if (taken) return taken
    const codesBefore = await listCodes(tx, skuId)
    const gtin = await choosePackGtin(tx, { retailerId, codes, present: before.gtin })
    await tx
      .update(sku)
      .set({ ...after, ...quantityAfter })
      .where(eq(sku.id, skuId))
    await writeCodes(tx, { retailerId, skuId, codes, gtin })
    await touchProduct(tx, productId)
    await refreshSearchTextOf(tx, productId)
    const { name, optionValues, sizeLabel, measureQuantity, measureUnit, weightGrams } = before
    const { taxClass, depositMinor } = before
    await record({
      retailerId,
      kind: 'sku_edited',
      subject: { type: 'sku', id: skuId },
      before: {
        name,
        optionValues,
        sizeLabel,
        measureQuantity,
        measureUnit,
        weightGrams,
        taxClass,
        depositMinor,
        ...quantityBefore,
        codes: codesBefore,
      },
      after: { ...after, ...quantityAfter, codes: await listCodes(tx, skuId) },
    })
    return { type: 'ProductChanged', id: productId }
  })
}
