import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import { listPaymentsByOrders } from '@/db/orders/list-order-parts'
import type { OrderKey } from '@/db/orders/load-order'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import { orderKeyText } from '@/graphql/orders/loaders/order-key'
import type { PaymentSource } from '@/graphql/orders/sources'

/** Attempts to pay an order, newest first. Keeps nothing: the gateway may answer. */
export function createPaymentsLoader({ db }: Database): DataLoader<OrderKey, PaymentSource[]> {
  return new DataLoader(
    async (keys) => groupInOrder(keys.map(orderKeyText), await listPaymentsByOrders(db, keys), orderKeyText),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
