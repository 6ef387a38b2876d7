import { listOpenOrders } from '@/db/orders/list-open-orders'
import { listOrdersByKeys } from '@/db/orders/list-order-parts'
import { decodeId } from '@/graphql/base/opaque-id'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

const OPEN_MAX = 200

/** Orders of a location as they change. The first event is empty; after a gap it is all that are open. */
export const locationOrdersChanged: NonNullable<SubscriptionResolvers['locationOrdersChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId] = decodeId('Location', args.locationId) ?? []
    if (!locationId) throw codedError('NOT_FOUND', 'This location was not found.')
    let isFirst = true
    return readEach(live.watch({ kind: 'locationOrders', locationId }), async ({ isSnapshot, orderIds }) => {
      if (isFirst) {
        isFirst = false
        return { locationOrdersChanged: [] }
      }
      const orders = isSnapshot
        ? await listOpenOrders(database.db, { locationId, limit: OPEN_MAX })
        : await listOrdersByKeys(
            database.db,
            orderIds.map((orderId) => ({ locationId, orderId })),
          )
      return { locationOrdersChanged: orders }
    })
  },
}
