import type { ListingOutcome } from '@/db/catalog/assortment/set-listing'
import type { KeyReused } from '@/db/deeds/do-once'
import { tellPrices } from '@/db/events/tell-prices'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { toListingConflict } from '@/graphql/catalog/listing-conflict'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { toProductResult } from '@/graphql/catalog/product-result'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** What a change of an offer answers, with the offer as it is now. */
export async function toListingResult(
  context: GraphqlContext,
  key: { locationId: string; skuId: string },
  outcome: ListingOutcome | KeyReused,
) {
  const loader = perRequest(context, createListingLoader).clear(key)
  switch (outcome.type) {
    case 'ListingChanged':
      await tellPrices(context.database, [key])
      return { __typename: 'ListingChanged' as const, listing: await getLoaded(loader, key) }
    case 'ListingConflict':
      return toListingConflict(context, outcome)
    case 'ProductArchived': {
      const result = await toProductResult(context, outcome)
      if (result.__typename !== 'ProductArchived') throw new Error('An archived product is told so.')
      const isItemOnly = result.product.archivedAt === null
      return isItemOnly ? { ...result, message: 'This item is archived. Bring it back first.' } : result
    }
    case 'PriceMissing':
      return invalidInput('priceMinor', 'What is not offered here yet needs a price.')
    case 'UnknownSku':
      return notFound('This item')
    case 'KeyReused':
      return keyReused()
  }
}
