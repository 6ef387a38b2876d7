import type { Seller } from '@/db/orders/line-charge'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { createRatesNowLoader } from '@/graphql/catalog/loaders/create-tax-loaders'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** How a location taxes what it sells now. */
export async function getSeller(
  context: GraphqlContext,
  locationId: string,
): Promise<Seller & { currency: string }> {
  const [location, { rates }] = await Promise.all([
    getLoaded(perRequest(context, createLocationLoader), locationId),
    getLoaded(perRequest(context, createRatesNowLoader), locationId),
  ])
  const { pricesIncludeTax, depositsBearTax, currency } = await getLoaded(
    perRequest(context, createRetailerLoader),
    location.retailerId,
  )
  return { pricesIncludeTax, depositsBearTax, currency, rates }
}
