import type { LocationId } from '@/db/ids'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** Words for a delivery to where the place does not deliver, with what to do. */
export async function toPostcodeNotServed(
  context: GraphqlContext,
  { locationId, postcode }: { locationId: LocationId; postcode: string },
) {
  const { name, postcodesServed } = await getLoaded(perRequest(context, createLocationLoader), locationId)
  return {
    __typename: 'PostcodeNotServed' as const,
    code: 'POSTCODE_NOT_SERVED' as const,
    message: `${name} does not deliver to ${postcode}. Collect the order there, or order from a place that serves your postcode.`,
    postcode,
    postcodesServed,
  }
}
