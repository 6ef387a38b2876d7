import DataLoader from 'dataloader'
import { listRetailersByIds, type RetailerRow } from '@/db/catalog/retailers'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Retailers by id; null where there is none. */
export function createRetailerLoader({ database }: GraphqlContext): DataLoader<string, RetailerRow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listRetailersByIds(database.db, ids), (row) => row.id),
  )
}
