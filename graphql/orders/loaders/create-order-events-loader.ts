import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import { listEventsByOrders } from '@/db/orders/list-order-parts'
import type { OrderKey } from '@/db/orders/load-order'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'
import type { OrderEventSource } from '@/graphql/orders/sources'

/** Everything that happened to an order, oldest first. Keeps nothing: more may happen. */
export function createOrderEventsLoader({ db }: Database): DataLoader<OrderKey, OrderEventSource[]> {
  return new DataLoader(
    async (keys) => groupInOrder(keys.map(orderKeyText), await listEventsByOrders(db, keys), orderKeyText),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
