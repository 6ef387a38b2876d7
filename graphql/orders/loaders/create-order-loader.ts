import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import { listOrdersByKeys } from '@/db/orders/list-order-parts'
import type { OrderKey } from '@/db/orders/load-order'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'
import type { OrderSource } from '@/graphql/orders/sources'

/** Orders by location and id; null where there is none. Keeps nothing: an order moves on. */
export function createOrderLoader({ db }: Database): DataLoader<OrderKey, OrderSource | null> {
  return new DataLoader(
    async (keys) =>
      inOrder(keys.map(orderKeyText), await listOrdersByKeys(db, keys), ({ locationId, id }) =>
        orderKeyText({ locationId, orderId: id }),
      ),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
