import type { OrderId } from '@/db/ids'
import { listOpenOrders } from '@/db/orders/list-open-orders'
import { listOrdersByKeys } from '@/db/orders/list-order-parts'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readEach } from '@/graphql/live/read-each'
import { readUntilSeen } from '@/graphql/live/read-until-seen'

const OPEN_MAX = 200

/** Orders of a location as they change. The first event is empty; after a gap it is all that are open. */
export const locationOrdersChanged: NonNullable<SubscriptionResolvers['locationOrdersChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId] = decodeArgument('Location', args.locationId)
    let isFirst = true
    return readEach(
      live.watch({ kind: 'locationOrders', locationId }),
      async ({ isSnapshot, orders: told }) => {
        if (isFirst) {
          isFirst = false
          return { locationOrdersChanged: [] }
        }
        const orders = isSnapshot
          ? await listOpenOrders(database.db, { locationId, limit: OPEN_MAX })
          : await readUntilSeen(
              () =>
                listOrdersByKeys(
                  database.db,
                  // A wake-up names orders in text.
                  [...told.keys()].map((orderId) => ({ locationId, orderId: orderId as OrderId })),
                ),
              told,
              ({ id }) => id,
            )
        return { locationOrdersChanged: orders }
      },
    )
  },
}
