import { findPrice } from '@/db/catalog/prices/list-prices'
import type { PriceOutcome } from '@/db/catalog/prices/price-outcome'
import type { KeyReused } from '@/db/deeds/do-once'
import { tellPrices } from '@/db/events/tell-prices'
import type { PriceId } from '@/db/ids'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { toListingConflict } from '@/graphql/catalog/listing-conflict'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

/** What a change of prices answers. */
export async function toPriceResult(
  context: GraphqlContext,
  outcome: PriceOutcome | KeyReused,
  locationId: string,
) {
  switch (outcome.type) {
    case 'PriceChanged': {
      // Also where it is for a time ahead: whoever looks then reads the same price again.
      await tellPrices(context.database, [outcome])
      const listing = await getLoaded(perRequest(context, createListingLoader), outcome)
      return { __typename: 'PriceChanged' as const, listing }
    }
    case 'ListingConflict':
      return toListingConflict(context, outcome)
    case 'PromotionOverlaps': {
      const id = outcome.priceId as PriceId
      const present = await findPrice(context.database.db, { locationId, id })
      if (!present) throw new Error('A price is never deleted.')
      return {
        __typename: 'PromotionOverlaps' as const,
        code: 'PROMOTION_OVERLAPS' as const,
        message: 'Another promotion runs within this time. End it, take it back, or choose another time.',
        present,
      }
    }
    case 'NoReduction':
      return {
        __typename: 'NoReduction' as const,
        code: 'NO_REDUCTION' as const,
        message: 'A promotion has to cost less than the item regularly costs when it begins.',
        regularPrice: { amountMinor: outcome.regularMinor, currency: await getCurrency(context, locationId) },
      }
    case 'PriceHasBegun':
      return {
        __typename: 'PriceHasBegun' as const,
        code: 'PRICE_HAS_BEGUN' as const,
        message: 'This price has begun or is over. Set a new one instead.',
      }
    case 'TimeNotAhead':
      return invalidInput(
        outcome.field,
        'A date and time that is still to come, within two years, like 2026-12-24T18:00.',
      )
    case 'SpanNotPlausible':
      return invalidInput('until', 'A promotion ends after it begins, within a year.')
    case 'UnknownListing':
      return notFound('This listing')
    case 'UnknownPrice':
      return notFound('This price')
    case 'KeyReused':
      return keyReused()
  }
}
