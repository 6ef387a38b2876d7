import DataLoader from 'dataloader'
import { listSetComponents, type SetComponentRow } from '@/db/catalog/set-components'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** What SKUs are put together of, in order; nothing of what is no set. Keeps nothing: a mutation reads what it has just written. */
export function createSetComponentsLoader({
  database,
}: GraphqlContext): DataLoader<string, SetComponentRow[]> {
  return new DataLoader(
    async (ids) => groupInOrder(ids, await listSetComponents(database.db, ids), (row) => row.setSkuId),
    { cache: false },
  )
}
