import DataLoader from 'dataloader'
import { listProductsByIds, type ProductRow } from '@/db/catalog/products'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Products by id; null where there is none. */
export function createProductLoader({ database }: GraphqlContext): DataLoader<string, ProductRow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listProductsByIds(database.db, ids), (row) => row.id),
  )
}
