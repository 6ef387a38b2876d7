import DataLoader from 'dataloader'
import { type CategoryRow, listCategoriesByParents } from '@/db/catalog/categories'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Categories directly below a category, in order. */
export function createCategoryChildrenLoader({
  database,
}: GraphqlContext): DataLoader<string, CategoryRow[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listCategoriesByParents(database.db, ids), (row) => row.parentId),
  )
}
