import DataLoader from 'dataloader'
import { type LocationRow, listLocationsByIds } from '@/db/catalog/locations'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Locations by id; null where there is none. */
export function createLocationLoader({ database }: GraphqlContext): DataLoader<string, LocationRow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listLocationsByIds(database.db, ids), (row) => row.id),
  )
}
