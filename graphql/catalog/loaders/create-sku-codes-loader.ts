import DataLoader from 'dataloader'
import { listCodesBySkus, type SkuCodeRow } from '@/db/catalog/codes'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Codes of a SKU, the pack's first. */
export function createSkuCodesLoader({ database }: GraphqlContext): DataLoader<string, SkuCodeRow[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listCodesBySkus(database.db, ids), (row) => row.skuId),
  )
}
