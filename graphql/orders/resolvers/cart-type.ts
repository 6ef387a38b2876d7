import { toQuantityRule } from '@/db/catalog/assortment/quantity-columns'
import { chargeSteps } from '@/db/orders/line-charge'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { CartLineResolvers, CartResolvers } from '@/graphql/generated/resolver-types'
import { createCartLinesLoader } from '@/graphql/orders/loaders/create-cart-lines-loader'
import type { CartLineSource } from '@/graphql/orders/sources'
import { countItems } from '@/standards/quantity'

const loadListing = (context: GraphqlContext, { locationId, skuId }: CartLineSource) =>
  getLoaded(perRequest(context, createListingLoader), { locationId, skuId })

const loadSku = (context: GraphqlContext, skuId: string) =>
  getLoaded(perRequest(context, createSkuLoader), skuId)

/** The sum at the present price. */
async function priceLine(context: GraphqlContext, line: CartLineSource): Promise<number> {
  const [{ priceMinor }, sku] = await Promise.all([loadListing(context, line), loadSku(context, line.skuId)])
  return chargeSteps({ priceMinor, quantity: line.quantity }, sku)
}

async function countCartLine(context: GraphqlContext, { skuId, quantity }: CartLineSource): Promise<number> {
  return countItems(quantity, toQuantityRule(await loadSku(context, skuId)))
}

export const Cart: CartResolvers = {
  id: ({ id }) => encodeId('Cart', id),
  lines: ({ id }, _args, context) => perRequest(context, createCartLinesLoader).load(id),
  quantity: async ({ id }, _args, context) => {
    const lines = await perRequest(context, createCartLinesLoader).load(id)
    const counts = await Promise.all(lines.map((line) => countCartLine(context, line)))
    return counts.reduce((sum, count) => sum + count, 0)
  },
  total: async ({ id }, _args, context) => {
    const lines = await perRequest(context, createCartLinesLoader).load(id)
    const [first] = lines
    if (!first) return null
    const sums = await Promise.all(lines.map((line) => priceLine(context, line)))
    return {
      amountMinor: sums.reduce((total, sum) => total + sum, 0),
      currency: await getCurrency(context, first.locationId),
    }
  },
  substitutionWish: ({ substitutionWish }) => toEnum(substitutionWish),
}

export const CartLine: CartLineResolvers = {
  id: ({ cartId, locationId, skuId }) => encodeId('CartLine', cartId, locationId, skuId),
  listing: (line, _args, context) => loadListing(context, line),
  itemCount: (line, _args, context) => countCartLine(context, line),
  priceSeen: async ({ locationId, priceMinorSeen }, _args, context) => ({
    amountMinor: priceMinorSeen,
    currency: await getCurrency(context, locationId),
  }),
  total: async (line, _args, context) => ({
    amountMinor: await priceLine(context, line),
    currency: await getCurrency(context, line.locationId),
  }),
  substitutionWish: ({ substitutionWish }) => substitutionWish && toEnum(substitutionWish),
}
