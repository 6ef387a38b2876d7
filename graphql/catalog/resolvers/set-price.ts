import * as prices from '@/db/catalog/prices/set-price'
import { toPriceResult } from '@/graphql/catalog/price-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const setPrice: NonNullable<MutationResolvers['setPrice']> = async (_parent, { input }, context) => {
  const { expectedVersion, priceMinor, from = null, until = null } = input
  const locationId = decodeArgument('Location', input.locationId)[0]
  const outcome = await prices.setPrice(context.database, askOf(context, input), {
    locationId,
    skuId: decodeArgument('Sku', input.skuId)[0],
    expectedVersion,
    priceMinor,
    from,
    until,
  })
  return toPriceResult(context, outcome, locationId)
}
