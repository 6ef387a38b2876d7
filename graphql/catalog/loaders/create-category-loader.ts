import DataLoader from 'dataloader'
import { type CategoryRow, listCategoriesByIds } from '@/db/catalog/categories'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Categories by id; null where there is none. */
export function createCategoryLoader({ database }: GraphqlContext): DataLoader<string, CategoryRow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listCategoriesByIds(database.db, ids), (row) => row.id),
  )
}
