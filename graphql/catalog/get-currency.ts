import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** The currency in which a location sells: its retailer's. */
export async function getCurrency(context: GraphqlContext, locationId: string): Promise<string> {
  const location = await getLoaded(perRequest(context, createLocationLoader), locationId)
  const retailer = await getLoaded(perRequest(context, createRetailerLoader), location.retailerId)
  return retailer.currency
}
