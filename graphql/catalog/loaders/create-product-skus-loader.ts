import DataLoader from 'dataloader'
import { listSkusByProducts, type SkuRow } from '@/db/catalog/skus'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Variants of a product, in order. */
export function createProductSkusLoader({ database }: GraphqlContext): DataLoader<string, SkuRow[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listSkusByProducts(database.db, ids), (row) => row.productId),
  )
}
