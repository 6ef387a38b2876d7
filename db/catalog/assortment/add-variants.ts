import { asc, eq } from 'drizzle-orm'
import { findSameOptions } from '@/db/catalog/assortment/find-same-options'
import { insertSku } from '@/db/catalog/assortment/insert-sku'
import { openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import { type ProductOutcome, SKUS_MAX } from '@/db/catalog/assortment/product-outcome'
import { findBrokenRule } from '@/db/catalog/assortment/quantity-columns'
import { nameAnew, type SkuInput, toOptionValues } from '@/db/catalog/assortment/sku-input'
import { findTakenCode } from '@/db/catalog/assortment/write-codes'
import type { ProductRow } from '@/db/catalog/products'
import { refreshSearchTextOf } from '@/db/catalog/refresh-search-text'
import type { SkuRow } from '@/db/catalog/skus'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused, type RecordDeed } from '@/db/deeds/do-once'
import { sku } from '@/db/schema'

export type AddVariants = {
  productId: string
  expectedVersion: number
  /** What SKUs that are there have of options that they lack: with a new option they need a value of it. */
  presentOptions: readonly { name: string; value: string }[]
  /** All of them or none. */
  skus: readonly SkuInput[]
}

/**
 * Adds the variants that a product lacks, when it comes in another colour or size: those that are there stay, with a value of a new option where one is
 * stated. The new ones are offered nowhere until they are listed.
 */
export async function addVariants(
  database: Database,
  ask: Ask,
  input: AddVariants,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'addVariants', content: input },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId } = row
      const { skus, presentOptions } = input
      const present = await tx.select().from(sku).where(eq(sku.productId, id)).orderBy(asc(sku.position))
      if (present.length + skus.length > SKUS_MAX) return { type: 'TooManySkus', field: ['skus'] }
      const stated = present.map((each) => withOptions(each, presentOptions, row))
      const options = [...stated.map((each) => each.options), ...skus.map(toOptionValues)]
      const same = findSameOptions(options)
      if (same !== null) {
        const field = ['skus', String(Math.max(0, same - present.length)), 'options']
        return { type: 'SameOptions', field }
      }
      for (const [index, { codes, quantity }] of skus.entries()) {
        const field = ['skus', String(index)]
        const broken = findBrokenRule(quantity, field)
        if (broken) return broken
        const taken = await findTakenCode(tx, { retailerId, skuId: null, codes, field })
        if (taken) return taken
      }
      // From here on nothing is refused.
      for (const each of stated) await stateOptions(tx, record, each)
      const first = (present.at(-1)?.position ?? -1) + 1
      for (const [index, each] of skus.entries())
        await insertSku(tx, record, { product: row, input: each, position: first + index, at: ask.at })
      await touchProduct(tx, id)
      await refreshSearchTextOf(tx, id)
      return { type: 'ProductChanged', id }
    },
  )
}

interface Stated {
  row: SkuRow
  name: string
  options: Record<string, string>
}

/** With the options that it lacks. */
function withOptions(row: SkuRow, more: AddVariants['presentOptions'], product: ProductRow): Stated {
  const lacking = more.filter(({ name }) => !(name in row.optionValues))
  const values = lacking.map(({ value }) => value)
  return {
    row,
    name: nameAnew(row, values, product),
    options: { ...row.optionValues, ...Object.fromEntries(lacking.map(({ name, value }) => [name, value])) },
  }
}

async function stateOptions(tx: Tx, record: RecordDeed, { row, name, options }: Stated): Promise<void> {
  if (Object.keys(options).length === Object.keys(row.optionValues).length) return
  await tx.update(sku).set({ optionValues: options, name }).where(eq(sku.id, row.id))
  await record({
    retailerId: row.retailerId,
    kind: 'sku_edited',
    subject: { type: 'sku', id: row.id },
    before: { name: row.name, optionValues: row.optionValues },
    after: { name, optionValues: options },
  })
}
