import DataLoader from 'dataloader'
import { listPacksOf } from '@/db/catalog/pack-contents'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Ids of the packs that are opened into a SKU, the smallest first. */
export function createPacksOfLoader({ database }: GraphqlContext): DataLoader<string, { skuId: string }[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listPacksOf(database.db, ids), (row) => row.contentSkuId),
  )
}
