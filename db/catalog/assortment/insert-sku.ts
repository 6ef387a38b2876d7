import { toQuantityColumns } from '@/db/catalog/assortment/quantity-columns'
import { type SkuInput, toOptionValues, toSkuName } from '@/db/catalog/assortment/sku-input'
import { choosePackGtin, listCodes, writeCodes } from '@/db/catalog/assortment/write-codes'
import type { ProductRow } from '@/db/catalog/products'
import type { SkuRow } from '@/db/catalog/skus'
import type { Tx } from '@/db/client'
import type { RecordDeed } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { sku } from '@/db/schema'

interface Insertion {
  product: Pick<ProductRow, 'id' | 'retailerId' | 'brand' | 'name'>
  input: SkuInput
  position: number
  at: Date
}

/** Adds a SKU to a product, with its codes, of which none is taken; the words by which it is found are made afterwards. Returns its id. */
export async function insertSku(
  tx: Tx,
  record: RecordDeed,
  { product, input, position, at }: Insertion,
): Promise<string> {
  const { retailerId } = product
  const { codes } = input
  const id = newId()
  const gtin = await choosePackGtin(tx, { retailerId, codes, present: null })
  await tx.insert(sku).values({
    id,
    retailerId,
    productId: product.id,
    position,
    gtin,
    ...toSkuColumns(input, product),
    ...toQuantityColumns(input.quantity),
    searchText: '',
    createdAt: at,
  })
  await writeCodes(tx, { retailerId, skuId: id, codes, gtin })
  await record({
    retailerId,
    kind: 'sku_added',
    subject: { type: 'sku', id },
    before: null,
    after: {
      ...toSkuColumns(input, product),
      ...toQuantityColumns(input.quantity),
      productId: product.id,
      codes: await listCodes(tx, id),
    },
  })
  return id
}

/** What of a SKU's row is stated by people. */
export function toSkuColumns(
  input: SkuInput,
  product: Pick<ProductRow, 'brand' | 'name'>,
  before: Pick<SkuRow, 'taxClass' | 'depositMinor'> = { taxClass: 'standard', depositMinor: 0 },
) {
  const { sizeLabel, measureQuantity, measureUnit, weightGrams } = input
  return {
    name: toSkuName(input, product),
    optionValues: toOptionValues(input),
    sizeLabel,
    measureQuantity,
    measureUnit,
    weightGrams,
    taxClass: input.taxClass ?? before.taxClass,
    depositMinor: input.depositMinor ?? before.depositMinor,
  }
}
