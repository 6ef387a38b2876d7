import * as prices from '@/db/catalog/prices/end-price'
import { toPriceResult } from '@/graphql/catalog/price-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const endPrice: NonNullable<MutationResolvers['endPrice']> = async (_parent, { input }, context) => {
  const [locationId, priceId] = decodeArgument('ListedPrice', input.priceId)
  const { expectedVersion } = input
  const outcome = await prices.endPrice(context.database, askOf(context, input), {
    locationId,
    priceId,
    expectedVersion,
  })
  return toPriceResult(context, outcome, locationId)
}
