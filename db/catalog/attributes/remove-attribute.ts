import { eq } from 'drizzle-orm'
import type { AttributeOutcome } from '@/db/catalog/attributes/attribute-outcome'
import { countProductsStating } from '@/db/catalog/attributes/list-attributes'
import { openAttribute } from '@/db/catalog/attributes/open-attribute'
import { stripAttribute } from '@/db/catalog/attributes/strip-values'
import { toTold } from '@/db/catalog/attributes/to-told'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { attribute } from '@/db/schema'

export type RemoveAttribute = {
  retailerId: string
  attributeId: string
  expectedVersion: number
  /** How many products were seen to state it; null: none. */
  productsSeen: number | null
}

/** Takes an attribute away, and with it what products state of it: only where their number is the one that was seen. Locks the retailer. */
export async function removeAttribute(
  database: Database,
  ask: Ask,
  input: RemoveAttribute,
): Promise<AttributeOutcome | KeyReused> {
  return doOnce<AttributeOutcome>(
    database,
    { ...ask, kind: 'removeAttribute', content: input },
    async (tx, record) => {
      const row = await openAttribute(tx, input)
      if ('type' in row) return row
      const { id, categoryId } = row
      const products = await countProductsStating(tx, row)
      if (products !== (input.productsSeen ?? 0))
        return { type: 'AttributeInUse', id, products, choice: null }
      await stripAttribute(tx, row)
      await tx.delete(attribute).where(eq(attribute.id, id))
      await record({
        retailerId: input.retailerId,
        kind: 'attribute_removed',
        subject: { type: 'attribute', id },
        before: { ...toTold(row), categoryId, products },
        after: null,
      })
      return { type: 'AttributesChanged', categoryId }
    },
  )
}
