import DataLoader from 'dataloader'
import { listPackContents, type PackContentsRow } from '@/db/catalog/pack-contents'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** What comes out of a SKU when it is opened; null of what is not. */
export function createPackContentsLoader({
  database,
}: GraphqlContext): DataLoader<string, PackContentsRow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listPackContents(database.db, ids), (row) => row.skuId),
  )
}
