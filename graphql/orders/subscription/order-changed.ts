import { listOrdersByKeys } from '@/db/orders/list-order-parts'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readEach } from '@/graphql/live/read-each'
import { readUntilSeen } from '@/graphql/live/read-until-seen'

/** One order as it changes. The first event is its present state. */
export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId, orderId] = decodeArgument('Order', args.id)
    let versionTold = -1
    return readEach(
      live.watch({ kind: 'order', locationId, orderId }),
      async ({ isSnapshot, orders: told }) => {
        const [order] = await readUntilSeen(
          () => listOrdersByKeys(database.db, [{ locationId, orderId }]),
          told,
          ({ id }) => id,
        )
        if (!order || (order.version === versionTold && !isSnapshot)) return null
        versionTold = order.version
        return { orderChanged: order }
      },
    )
  },
}
