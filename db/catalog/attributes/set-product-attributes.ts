import { eq, sql } from 'drizzle-orm'
import { openLiveProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { findAttribute, listAttributesOf } from '@/db/catalog/attributes/list-attributes'
import { readAttributeValue, type StatedAttribute } from '@/db/catalog/attributes/read-attribute-value'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { product } from '@/db/schema'
import type { AttributeValue } from '@/db/schema/attribute-values'

export type SetProductAttributes = {
  productId: string
  expectedVersion: number
  /** Those that are left out stay as they are; each once. */
  stated: readonly StatedAttribute[]
}

/** States attributes of a product. Locks the retailer, so that what is stated is offered. */
export async function setProductAttributes(
  database: Database,
  ask: Ask,
  input: SetProductAttributes,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'setProductAttributes', content: input },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId } = row
      const attributes = (await listAttributesOf(tx, [row.categoryId])).map((each) => each.attribute)
      const values: Record<string, AttributeValue> = { ...row.attributeValues }
      const names: string[] = []
      for (const [index, stated] of input.stated.entries()) {
        const field = ['values', String(index)]
        if (stated.retailerId !== retailerId) return { type: 'UnknownAttribute' }
        const found = attributes.find((each) => each.id === stated.attributeId)
        if (!found) return await refuseStranger(tx, { ...row, attributeId: stated.attributeId, field })
        const read = readAttributeValue(found, stated)
        if ('part' in read)
          return { type: 'BrokenAttributes', field: [...field, read.part], message: read.message }
        names.push(found.name)
        if (read.value === null) delete values[found.id]
        else values[found.id] = read.value
      }
      // From here on nothing is refused.
      const version = sql`${product.version} + 1`
      const [written] = await tx
        .update(product)
        .set({ attributeValues: values, version })
        .where(eq(product.id, id))
        .returning({ words: product.attributeWords })
      // Told in words, as they are called today: a key means nothing to whoever reads it.
      const say = (words: Record<string, unknown> = {}) =>
        Object.fromEntries(names.map((name) => [name, words[name] ?? null]))
      await record({
        retailerId,
        kind: 'product_attributes_set',
        subject: { type: 'product', id },
        before: say(row.attributeWords),
        after: say(written?.words),
      })
      return { type: 'ProductChanged', id }
    },
  )
}

interface Stranger {
  retailerId: string
  attributeId: string
  field: string[]
}

/** An attribute of the retailer's other products; another retailer's is unknown. */
async function refuseStranger(tx: Tx, { retailerId, attributeId, field }: Stranger): Promise<ProductOutcome> {
  const found = await findAttribute(tx, attributeId)
  if (found?.retailerId !== retailerId) return { type: 'UnknownAttribute' }
  const message = `Products of this department have no “${found.name}”.`
  return { type: 'BrokenAttributes', field: [...field, 'attributeId'], message }
}
