import { toQuantityRule } from '@/db/catalog/assortment/quantity-columns'
import { splitOrdered, taxesOf } from '@/db/orders/line-charge'
import { listParts } from '@/db/orders/sets/set-parts'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { getSeller } from '@/graphql/catalog/get-seller'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createPriceStandingLoader } from '@/graphql/catalog/loaders/create-prices-loaders'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { CartLineResolvers, CartResolvers } from '@/graphql/generated/resolver-types'
import { createCartLinesLoader } from '@/graphql/orders/loaders/create-cart-lines-loader'
import { createSetOfferLoader } from '@/graphql/orders/loaders/create-set-offer-loader'
import type { CartLineSource } from '@/graphql/orders/sources'
import { toLineCharge } from '@/graphql/orders/to-charges'
import { joinCharges } from '@/standards/charge'
import { countItems } from '@/standards/quantity'

const loadListing = (context: GraphqlContext, { locationId, skuId }: CartLineSource) =>
  getLoaded(perRequest(context, createListingLoader), { locationId, skuId })

const loadSku = (context: GraphqlContext, skuId: string) =>
  getLoaded(perRequest(context, createSkuLoader), skuId)

/** What a line comes to at the present price, with the taxes of now. */
async function chargeCartLine(context: GraphqlContext, line: CartLineSource) {
  const { locationId, quantity } = line
  const [{ priceMinor, priceUntil }, sku, seller] = await Promise.all([
    loadListing(context, line),
    loadSku(context, line.skuId),
    getSeller(context, locationId),
  ])
  const components = sku.isSet ? await perRequest(context, createSetOfferLoader).load(line) : []
  const { priceScale, pricePerStep } = sku
  // A promotion that runs ends at some time; of most items nothing is set ahead.
  const standing = priceUntil && (await getLoaded(perRequest(context, createPriceStandingLoader), line))
  const regularMinor = standing?.reduction ? standing.regularMinor : null
  const isWeighed = sku.priceUnit !== sku.quantityUnit
  const { skuId } = line
  const { name, taxClass, depositMinor } = sku
  const parts = listParts({
    ...{
      skuId,
      name,
      quantity,
      priceMinor,
      priceScale,
      pricePerStep,
      isWeighed,
      taxClass,
      depositMinor,
      regularMinor,
    },
    ...{ rule: toQuantityRule(sku), components },
  })
  const charges = parts.map((part) => splitOrdered({ ...part, ...taxesOf(seller, part) }))
  const charge = joinCharges(charges)
  return { charge, told: { currency: seller.currency, isTaxOnTop: !seller.pricesIncludeTax } }
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
    const sums = await Promise.all(lines.map((line) => chargeCartLine(context, line)))
    return {
      // With tax on top the dearest cart of all is beyond what a number keeps exactly; nobody can order what costs so much.
      amountMinor: Math.min(
        sums.reduce((total, { charge }) => total + charge.totalMinor, 0),
        Number.MAX_SAFE_INTEGER,
      ),
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
  charge: async (line, _args, context) => {
    const { charge, told } = await chargeCartLine(context, line)
    return toLineCharge(charge, told)
  },
  total: async (line, _args, context) => {
    const { charge, told } = await chargeCartLine(context, line)
    return { amountMinor: charge.totalMinor, currency: told.currency }
  },
  substitutionWish: ({ substitutionWish }) => substitutionWish && toEnum(substitutionWish),
}
