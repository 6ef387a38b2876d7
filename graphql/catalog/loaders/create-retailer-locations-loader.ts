import DataLoader from 'dataloader'
import { type LocationRow, listLocationsByRetailers } from '@/db/catalog/locations'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Locations of a retailer, by name. */
export function createRetailerLocationsLoader({
  database,
}: GraphqlContext): DataLoader<string, LocationRow[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listLocationsByRetailers(database.db, ids), (row) => row.retailerId),
  )
}
