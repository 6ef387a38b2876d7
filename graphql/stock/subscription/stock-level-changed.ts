import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import { decodeId } from '@/graphql/base/opaque-id'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'
import { explainId } from '@/graphql/problems/decode-input-id'

const SKUS_MAX = 200

/** Everyone may follow a shelf; what they read of it is decided field by field, as in the queries. */
export const stockLevelChanged: NonNullable<SubscriptionResolvers['stockLevelChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const skuIds = readSkuIds(args.skuIds)
    const [locationId] = decodeId('Location', args.locationId) ?? []
    if (!locationId || (await findRetailerOfLocation(database, locationId)) === null) {
      throw codedError('NOT_FOUND', 'This location was not found.')
    }
    return readEach(live.watchStock({ locationId, skuIds }), ({ isSnapshot, levels }) => ({
      stockLevelChanged: { isSnapshot, stockLevels: [...levels] },
    }))
  },
}

/** Those that the location does not list are passed over later; a malformed one is the caller's mistake. */
function readSkuIds(ids: readonly string[]): string[] {
  if (ids.length > SKUS_MAX) {
    throw codedError('BAD_USER_INPUT', `At most ${SKUS_MAX} SKUs can be followed at once, not ${ids.length}.`)
  }
  return ids.map((id, index) => {
    const [skuId] = decodeId('Sku', id) ?? []
    if (!skuId) throw codedError('BAD_USER_INPUT', `skuIds.${index}: ${explainId('Sku')}`)
    return skuId
  })
}
