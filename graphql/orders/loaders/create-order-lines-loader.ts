import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import { listLinesByOrders } from '@/db/orders/list-order-parts'
import type { OrderKey } from '@/db/orders/load-order'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'
import type { OrderLineSource } from '@/graphql/orders/sources'

/** Lines of an order; what took a line's place follows it. Keeps nothing: a shopper ends them one by one. */
export function createOrderLinesLoader({ db }: Database): DataLoader<OrderKey, OrderLineSource[]> {
  return new DataLoader(
    async (keys) => groupInOrder(keys.map(orderKeyText), await listLinesByOrders(db, keys), orderKeyText),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
