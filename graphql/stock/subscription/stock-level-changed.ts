import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

/** Everyone may follow a shelf; what they read of it is decided field by field, as in the queries. */
export const stockLevelChanged: NonNullable<SubscriptionResolvers['stockLevelChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    // Those that the location does not list are passed over later.
    const skuIds = args.skuIds.map((id) => decodeArgument('Sku', id)[0])
    const [locationId] = decodeArgument('Location', args.locationId)
    if ((await findRetailerOfLocation(database, locationId)) === null) {
      throw codedError('NOT_FOUND', 'This location was not found.')
    }
    return readEach(live.watchStock({ locationId, skuIds }), ({ isSnapshot, levels }) => ({
      stockLevelChanged: { isSnapshot, stockLevels: [...levels] },
    }))
  },
}
