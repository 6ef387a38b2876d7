import * as catalog from '@/db/catalog/assortment/set-listing'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { toListingConflict } from '@/graphql/catalog/listing-conflict'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { toProductResult } from '@/graphql/catalog/product-result'
import { perRequest } from '@/graphql/context'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

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
  const loader = perRequest(context, createListingLoader).clear(key)
  switch (outcome.type) {
    case 'ListingChanged':
      return { __typename: 'ListingChanged', listing: await getLoaded(loader, key) }
    case 'ListingConflict':
      return toListingConflict(context, outcome)
    case 'ProductArchived': {
      const result = await toProductResult(context, outcome)
      if (result.__typename !== 'ProductArchived') throw new Error('An archived product is told so.')
      return result
    }
    case 'PriceMissing':
      return invalidInput('priceMinor', 'What is not offered here yet needs a price.')
    case 'UnknownSku':
      return notFound('This item')
    case 'KeyReused':
      return keyReused()
  }
}
