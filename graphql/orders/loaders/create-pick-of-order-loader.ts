import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import type { OrderKey } from '@/db/orders/load-order'
import { listPicksByOrders } from '@/db/picks/list-picks'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'
import type { PickSource } from '@/graphql/picks/sources'

/** The pick of each order; null before it is confirmed. Keeps nothing: a pick moves on. */
export function createPickOfOrderLoader({ db }: Database): DataLoader<OrderKey, PickSource | null> {
  return new DataLoader(
    async (keys) => inOrder(keys.map(orderKeyText), await listPicksByOrders(db, keys), orderKeyText),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
