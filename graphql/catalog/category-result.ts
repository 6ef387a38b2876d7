import { CATEGORIES_MAX, type CategoryOutcome, LEVELS_MAX } from '@/db/catalog/tree/category-outcome'
import type { KeyReused } from '@/db/deeds/do-once'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createCategoryLoader } from '@/graphql/catalog/loaders/create-category-loader'
import type { CategorySource } from '@/graphql/catalog/sources'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** What a change of the tree answers, with the categories as they are now. */
export async function toCategoryResult(context: GraphqlContext, outcome: CategoryOutcome | KeyReused) {
  const load = (id: string): Promise<CategorySource> =>
    getLoaded(perRequest(context, createCategoryLoader).clear(id), id)
  switch (outcome.type) {
    case 'CategoryChanged':
      return { __typename: 'CategoryChanged' as const, category: await load(outcome.id) }
    case 'UnknownCategory':
      return notFound(outcome.is === 'parent' ? 'The category above' : 'This category')
    case 'CategoryConflict':
      return {
        __typename: 'CategoryConflict' as const,
        code: 'CATEGORY_CONFLICT' as const,
        message:
          'Someone else changed this category after you read it. Look at it as it is now and decide again.',
        expectedVersion: outcome.expected,
        category: await load(outcome.id),
      }
    case 'CategoryUnderItself': {
      const [category, parent] = await Promise.all([load(outcome.id), load(outcome.parentId)])
      return {
        __typename: 'CategoryUnderItself' as const,
        code: 'CATEGORY_UNDER_ITSELF' as const,
        message: `“${category.name}” cannot be moved below itself. Choose a category that is not part of it.`,
        category,
        parent,
      }
    }
    case 'CategoryTooDeep':
      return {
        __typename: 'CategoryTooDeep' as const,
        code: 'CATEGORY_TOO_DEEP' as const,
        message: `There would be ${outcome.levels} levels; at most ${LEVELS_MAX} are shown. Choose a higher place.`,
        levels: outcome.levels,
        levelsMax: LEVELS_MAX,
      }
    case 'TooManyCategories':
      return invalidInput(
        'name',
        `A retailer has at most ${CATEGORIES_MAX} categories. Rename one that is not used.`,
      )
    case 'KeyReused':
      return keyReused()
  }
}
