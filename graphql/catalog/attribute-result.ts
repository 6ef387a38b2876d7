import type { AttributeOutcome } from '@/db/catalog/attributes/attribute-outcome'
import { findAttribute } from '@/db/catalog/attributes/list-attributes'
import type { KeyReused } from '@/db/deeds/do-once'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createCategoryLoader } from '@/graphql/catalog/loaders/create-category-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** What a change of a category's attributes answers. */
export async function toAttributeResult(context: GraphqlContext, outcome: AttributeOutcome | KeyReused) {
  switch (outcome.type) {
    case 'AttributesChanged': {
      const category = await getLoaded(perRequest(context, createCategoryLoader), outcome.categoryId)
      return { __typename: 'AttributesChanged' as const, category }
    }
    case 'AttributeConflict': {
      const attribute = await findAttribute(context.database.db, outcome.id)
      // A retry may come after it was taken away.
      if (!attribute) return notFound('This attribute')
      return {
        __typename: 'AttributeConflict' as const,
        code: 'ATTRIBUTE_CONFLICT' as const,
        message:
          'Someone else changed this attribute after you read it. Look at it as it is now and decide again.',
        expectedVersion: outcome.expected,
        attribute,
      }
    }
    case 'AttributeInUse': {
      const attribute = await findAttribute(context.database.db, outcome.id)
      if (!attribute) return notFound('This attribute')
      const { products, choice } = outcome
      return {
        __typename: 'AttributeInUse' as const,
        code: 'ATTRIBUTE_IN_USE' as const,
        message: sayUse({ name: attribute.name, products, choice }),
        attribute,
        productCount: products,
      }
    }
    case 'BrokenAttribute':
      return invalidInput(outcome.field, outcome.message)
    case 'UnknownAttribute':
      return notFound('This attribute')
    case 'UnknownCategory':
      return notFound('This category')
    case 'KeyReused':
      return keyReused()
  }
}

interface Use {
  name: string
  products: number
  choice: string | null
}

function sayUse({ name, products, choice }: Use): string {
  if (products === 0) return `No product states “${name}” any more. Look at it again.`
  const whose = products === 1 ? '1 product' : `${products} products`
  return choice === null
    ? `“${name}” is stated of ${whose}. What they state goes with it.`
    : `“${choice}” of “${name}” is chosen by ${whose}. What they chose goes with it.`
}
