import * as catalog from '@/db/catalog/assortment/set-listing'
import { toListingResult } from '@/graphql/catalog/listing-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setListing: NonNullable<MutationResolvers['setListing']> = async (
  _parent,
  { input },
  context,
) => {
  const { expectedVersion, isListed, priceMinor, zone, aisle, bay, lowStockThreshold } = input
  const key = {
    locationId: decodeArgument('Location', input.locationId)[0],
    skuId: decodeArgument('Sku', input.skuId)[0],
  }
  const change = {
    isListed: isListed ?? undefined,
    priceMinor: priceMinor ?? undefined,
    zone: zone ?? undefined,
    aisle: aisle ?? undefined,
    bay: bay ?? undefined,
    lowStockThreshold,
  }
  const outcome = await catalog.setListing(context.database, askOf(context, input), {
    ...key,
    expectedVersion,
    change,
  })
  return toListingResult(context, key, outcome)
}
