import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { LocationId } from '@/db/ids'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import type { ListingSource } from '@/graphql/catalog/sources'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

/** Everyone may follow a shelf; what they read of it is decided field by field, as in the queries. */
export const stockLevelChanged: NonNullable<SubscriptionResolvers['stockLevelChanged']> = {
  subscribe: async (_root, args, context) => {
    const { database, live } = context
    // Those that the location does not list are passed over later.
    const skuIds = args.skuIds.map((id) => decodeArgument('Sku', id)[0])
    const [locationId] = decodeArgument('Location', args.locationId)
    if ((await findRetailerOfLocation(database, locationId)) === null) {
      throw codedError('NOT_FOUND', 'This location was not found.')
    }
    return readEach(live.watchStock({ locationId, skuIds }), ({ isSnapshot, levels, repriced }) => {
      const tell = (listings: ListingSource[]) => ({
        stockLevelChanged: { isSnapshot, stockLevels: [...levels], repriced: listings },
      })
      // A thousand screens follow one shelf: listings are read where one costs otherwise, and for nothing else.
      return repriced ? readListings(context, locationId, repriced).then(tell) : tell([])
    })
  },
}

/** As they are now. */
async function readListings(context: GraphqlContext, locationId: LocationId, skuIds: readonly string[]) {
  const loader = perRequest(context, createListingLoader)
  const rows = await Promise.all(skuIds.map((skuId) => loader.load({ locationId, skuId })))
  return rows.filter((row) => row !== null)
}
