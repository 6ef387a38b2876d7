import DataLoader from 'dataloader'
import { listOrderParties, type OrderParties } from '@/db/accounts/find-order-parties'
import type { Database } from '@/db/client'
import type { OrderKey } from '@/db/orders/load-order'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'

/** Who has to do with orders; null where there is none. Keeps nothing: a pick changes hands. */
export function createOrderPartiesLoader({ db }: Database): DataLoader<OrderKey, OrderParties | null> {
  return new DataLoader(
    async (keys) => inOrder(keys.map(orderKeyText), await listOrderParties(db, keys), orderKeyText),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
