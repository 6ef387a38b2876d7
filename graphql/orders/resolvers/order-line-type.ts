import { chargeFound, chargeOrdered, countLine, splitFound, splitOrdered } from '@/db/orders/line-charge'
import { unitsAt } from '@/db/stock/spot'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { OrderLineResolvers } from '@/graphql/generated/resolver-types'
import { getOrder } from '@/graphql/orders/get-order'
import { orderLineOf } from '@/graphql/orders/order-line-of'
import { toLineCharge } from '@/graphql/orders/to-charges'
import { mayAt } from '@/graphql/permissions/workplace'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'

export const OrderLine: OrderLineResolvers = {
  id: ({ locationId, orderId, id }) => encodeId('OrderLine', locationId, orderId, id),
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
  price: async ({ locationId, priceMinor }, _args, context) => ({
    amountMinor: priceMinor,
    currency: await getCurrency(context, locationId),
  }),
  state: ({ state }) => toEnum(state),
  substitutionWish: ({ substitutionWish }) => toEnum(substitutionWish),
  itemCount: countLine,
  partOf: (line) => (line.setSkuId === null ? null : line),
  replaces: (line, _args, context) => orderLineOf(context, line, line.replacesLineId),
  total: async (line, _args, context) => ({
    amountMinor: chargeOrdered(line),
    currency: await getCurrency(context, line.locationId),
  }),
  totalFound: async (line, _args, context) =>
    line.state === 'held' || line.state === 'confirmed'
      ? null
      : { amountMinor: chargeFound(line), currency: await getCurrency(context, line.locationId) },
  charge: async (line, _args, context) => {
    const currency = await getCurrency(context, line.locationId)
    return toLineCharge(splitOrdered(line), { currency, isTaxOnTop: line.isTaxOnTop })
  },
  chargeFound: async (line, _args, context) => {
    if (line.state === 'held' || line.state === 'confirmed') return null
    const currency = await getCurrency(context, line.locationId)
    return toLineCharge(splitFound(line), { currency, isTaxOnTop: line.isTaxOnTop })
  },
  order: ({ locationId, orderId }, _args, context) => getOrder(context, { locationId, orderId }),
  listing: ({ locationId, skuId }, _args, context) =>
    perRequest(context, createListingLoader).load({ locationId, skuId }),
  inBackRoom: async ({ locationId, skuId, quantity }, _args, context) => {
    if (!(await mayAt(context, 'read_picks', locationId))) return null
    const level = await perRequest(context, createStockLevelLoader).load({ locationId, skuId })
    return unitsAt('shelf', level) < quantity ? unitsAt('backRoom', level) : 0
  },
}
