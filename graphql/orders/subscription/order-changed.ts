import { listOrdersByKeys } from '@/db/orders/list-order-parts'
import { decodeId } from '@/graphql/base/opaque-id'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

/** One order as it changes. The first event is its present state. */
export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId, orderId] = decodeId('Order', args.id) ?? []
    if (!locationId || !orderId) throw codedError('NOT_FOUND', 'This order was not found.')
    let versionTold = -1
    return readEach(live.watch({ kind: 'order', locationId, orderId }), async ({ isSnapshot }) => {
      const [order] = await listOrdersByKeys(database.db, [{ locationId, orderId }])
      if (!order || (order.version === versionTold && !isSnapshot)) return null
      versionTold = order.version
      return { orderChanged: order }
    })
  },
}
