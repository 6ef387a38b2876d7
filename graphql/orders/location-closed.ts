import type { LocationId } from '@/db/ids'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { toWallTime } from '@/standards/wall-time'

/** Words for an order at a place that is closed at short notice, by its own clock. */
export async function toLocationClosed(
  context: GraphqlContext,
  { locationId, until }: { locationId: LocationId; until: string },
) {
  const { name, timeZone } = await getLoaded(perRequest(context, createLocationLoader), locationId)
  const closedUntil = new Date(until)
  const [day, time] = toWallTime(closedUntil, timeZone).split('T')
  return {
    __typename: 'LocationClosed' as const,
    code: 'LOCATION_CLOSED' as const,
    message: `${name} had to close and takes orders again from ${time} on ${day}. Your cart is kept: come back then, or order from another place.`,
    closedUntil,
  }
}
