import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import {
  createPriceStandingLoader,
  createPricesLoader,
} from '@/graphql/catalog/loaders/create-prices-loaders'
import { perRequest } from '@/graphql/context'
import type { ListingResolvers } from '@/graphql/generated/resolver-types'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'

/** The fields of a listing that tell how its price came about. */
export const listingPrices: Pick<ListingResolvers, 'regularPrice' | 'reduction' | 'prices'> = {
  regularPrice: async ({ locationId, skuId }, _args, context) => {
    const { regularMinor } = await getLoaded(perRequest(context, createPriceStandingLoader), {
      locationId,
      skuId,
    })
    return { amountMinor: regularMinor, currency: await getCurrency(context, locationId) }
  },
  reduction: async ({ locationId, skuId }, _args, context) => {
    const { reduction } = await getLoaded(perRequest(context, createPriceStandingLoader), {
      locationId,
      skuId,
    })
    if (!reduction) return null
    const { fromAt, untilAt, lowestMinor } = reduction
    const currency = await getCurrency(context, locationId)
    return {
      fromAt,
      untilAt,
      lowestPrice: lowestMinor === null ? null : { amountMinor: lowestMinor, currency },
    }
  },
  prices: async ({ locationId, skuId }, _args, context) =>
    (await canSeeStockNumbers(context, locationId))
      ? perRequest(context, createPricesLoader).load({ locationId, skuId })
      : null,
}
