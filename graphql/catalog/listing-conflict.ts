import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** Tells that somebody else changed an offer, with the offer as it is now. */
export async function toListingConflict(
  context: GraphqlContext,
  {
    locationId,
    skuId,
    expected,
    isNew,
  }: { locationId: string; skuId: string; expected: number; isNew: boolean },
) {
  return {
    __typename: 'ListingConflict' as const,
    code: 'LISTING_CONFLICT' as const,
    message: isNew
      ? 'This item is not offered here yet. Offer it with a price and version 0.'
      : 'Someone else changed this offer after you read it. Look at it as it is now and decide again.',
    expectedVersion: expected,
    present: await perRequest(context, createListingLoader).load({ locationId, skuId }),
  }
}
