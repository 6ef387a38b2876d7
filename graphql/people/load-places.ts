import type { LocationRow } from '@/db/catalog/locations'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** The places to which something is narrowed; null: it is not. */
export function loadPlaces(
  { locationIds }: { locationIds: readonly string[] | null },
  _args: unknown,
  context: GraphqlContext,
): Promise<LocationRow[]> | null {
  return (
    locationIds &&
    Promise.all(locationIds.map((id) => getLoaded(perRequest(context, createLocationLoader), id)))
  )
}
