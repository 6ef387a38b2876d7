import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { OrderLineResolvers } from '@/graphql/generated/resolver-types'

export const OrderLine: OrderLineResolvers = {
  id: ({ locationId, orderId, id }) => encodeId('OrderLine', locationId, orderId, id),
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
  price: async ({ locationId, priceMinor }, _args, context) => ({
    amountMinor: priceMinor,
    currency: await getCurrency(context, locationId),
  }),
  state: ({ state }) => toEnum(state),
  substitutionWish: ({ substitutionWish }) => toEnum(substitutionWish),
  replacesLineId: ({ locationId, orderId, replacesLineId }) =>
    replacesLineId && encodeId('OrderLine', locationId, orderId, replacesLineId),
  listing: ({ locationId, skuId }, _args, context) =>
    perRequest(context, createListingLoader).load({ locationId, skuId }),
}
