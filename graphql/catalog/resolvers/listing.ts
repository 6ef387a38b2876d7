import { toPricedContents, toUnitPrice } from '@/db/catalog/unit-price'
import { encodeId } from '@/graphql/base/opaque-id'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { getSeller } from '@/graphql/catalog/get-seller'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { createProductSkusLoader } from '@/graphql/catalog/loaders/create-product-skus-loader'
import { createSetComponentsLoader } from '@/graphql/catalog/loaders/create-set-components-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { listingPrices } from '@/graphql/catalog/resolvers/listing-prices'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { ListingResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { canSeeStockNumbers } from '@/graphql/permissions/workplace'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'

export const listing: NonNullable<QueryResolvers['listing']> = (_parent, { locationId, skuId }, context) =>
  perRequest(context, createListingLoader).load({
    locationId: decodeArgument('Location', locationId)[0],
    skuId: decodeArgument('Sku', skuId)[0],
  })

/** Classes of tax of what is in a set: each part bears its own. */
async function listClasses(context: GraphqlContext, setSkuId: string) {
  const components = await perRequest(context, createSetComponentsLoader).load(setSkuId)
  const skus = perRequest(context, createSkuLoader)
  const rows = await Promise.all(components.map(({ componentSkuId }) => getLoaded(skus, componentSkuId)))
  return rows.map(({ taxClass }) => taxClass)
}

export const Listing: ListingResolvers = {
  id: ({ locationId, skuId }) => encodeId('Listing', locationId, skuId),
  location: ({ locationId }, _args, context) =>
    getLoaded(perRequest(context, createLocationLoader), locationId),
  sku: ({ skuId }, _args, context) => getLoaded(perRequest(context, createSkuLoader), skuId),
  isSold: async ({ locationId, skuId, isListed }, _args, context) => {
    const [location, sku] = await Promise.all([
      getLoaded(perRequest(context, createLocationLoader), locationId),
      getLoaded(perRequest(context, createSkuLoader), skuId),
    ])
    return isListed && (sku.isTold || !location.requiresParticulars)
  },
  price: async ({ locationId, priceMinor }, _args, context) => ({
    amountMinor: priceMinor,
    currency: await getCurrency(context, locationId),
  }),
  unitPrice: async ({ locationId, skuId, priceMinor }, _args, context) => {
    const sku = await getLoaded(perRequest(context, createSkuLoader), skuId)
    const [packs, currency] = await Promise.all([
      perRequest(context, createProductSkusLoader).load(sku.productId),
      getCurrency(context, locationId),
    ])
    const unitPrice = toUnitPrice(priceMinor, toPricedContents(sku), {
      packs: packs.map(toPricedContents),
      currency,
    })
    return { price: { amountMinor: unitPrice.priceMinor, currency }, measure: unitPrice.measure }
  },
  taxRate: async ({ locationId, skuId }, _args, context) => {
    const [{ rates }, sku] = await Promise.all([
      getSeller(context, locationId),
      getLoaded(perRequest(context, createSkuLoader), skuId),
    ])
    const classes = sku.isSet ? await listClasses(context, skuId) : [sku.taxClass]
    const [rate = null, ...others] = new Set(classes.map((taxClass) => rates[taxClass] ?? null))
    return others.length === 0 ? rate : null
  },
  isTaxOnTop: async ({ locationId }, _args, context) =>
    !(await getSeller(context, locationId)).pricesIncludeTax,
  ...listingPrices,
  lowStockThreshold: async ({ locationId, lowStockThreshold }, _args, context) =>
    (await canSeeStockNumbers(context, locationId)) ? lowStockThreshold : null,
  stockLevel: ({ locationId, skuId }, _args, context) =>
    perRequest(context, createStockLevelLoader).load({ locationId, skuId }),
}
