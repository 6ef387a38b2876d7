import DataLoader from 'dataloader'
import { listSkusByIds, type SkuRow } from '@/db/catalog/skus'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** SKUs by id; null where there is none. */
export function createSkuLoader({ database }: GraphqlContext): DataLoader<string, SkuRow | null> {
  return new DataLoader(async (ids) => inOrder(ids, await listSkusByIds(database.db, ids), (row) => row.id))
}
