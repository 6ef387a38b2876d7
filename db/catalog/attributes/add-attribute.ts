import { eq } from 'drizzle-orm'
import { ATTRIBUTES_MAX, type AttributeOutcome } from '@/db/catalog/attributes/attribute-outcome'
import { findAttributeProblem } from '@/db/catalog/attributes/find-attribute-problem'
import { findNameTaken } from '@/db/catalog/attributes/find-name-taken'
import { toTold } from '@/db/catalog/attributes/to-told'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import { findCategory } from '@/db/catalog/tree/find-category'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { attribute } from '@/db/schema'
import type { AttributeKind } from '@/db/schema/attribute-values'

export type AddAttribute = {
  categoryId: string
  name: string
  kind: AttributeKind
  /** Empty: none. */
  unit: string
  scale: number
  isRequired: boolean
  /** Their names, in order. */
  choices: readonly string[]
}

/** Defines what is told of products in a category and below it. It comes last among those of the category. Locks the retailer. */
export async function addAttribute(
  database: Database,
  ask: Ask,
  input: AddAttribute,
): Promise<AttributeOutcome | KeyReused> {
  return doOnce<AttributeOutcome>(
    database,
    { ...ask, kind: 'addAttribute', content: input },
    async (tx, record) => {
      const seen = await findCategory(tx, input.categoryId)
      if (!seen) return { type: 'UnknownCategory' }
      const { id: categoryId, retailerId } = seen
      await lockRetailer(tx, retailerId)
      const problem = findAttributeProblem(input)
      if (problem) return { type: 'BrokenAttribute', ...problem }
      const namesake = await findNameTaken(tx, { categoryId, name: input.name, id: null })
      if (namesake !== null) return toNameTaken(namesake)
      const count = await tx.$count(attribute, eq(attribute.categoryId, categoryId))
      if (count >= ATTRIBUTES_MAX) {
        const message = `A category has at most ${ATTRIBUTES_MAX} attributes of its own.`
        return { type: 'BrokenAttribute', field: ['name'], message }
      }
      // From here on nothing is refused.
      const id = newId()
      const { name, kind, unit, scale, isRequired } = input
      const choices = input.choices.map((choice) => ({ key: newId() as string, name: choice }))
      const row = {
        id,
        retailerId,
        categoryId,
        position: count,
        name,
        kind,
        unit,
        scale,
        isRequired,
        choices,
      }
      await tx.insert(attribute).values(row)
      await record({
        retailerId,
        kind: 'attribute_added',
        subject: { type: 'attribute', id },
        before: null,
        after: { ...toTold(row), categoryId },
      })
      return { type: 'AttributesChanged', categoryId }
    },
  )
}

/** Where a product would have two of one name. */
export function toNameTaken(namesake: string): AttributeOutcome {
  const message = `“${namesake}” has an attribute of this name already, and one product would have both.`
  return { type: 'BrokenAttribute', field: ['name'], message }
}
