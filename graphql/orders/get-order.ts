import type { OrderKey } from '@/db/orders/load-order'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { createOrderLoader } from '@/graphql/orders/loaders/create-order-loader'
import type { OrderSource } from '@/graphql/orders/sources'

/** The order as it is now: what a payload shows beside its outcome. */
export function getOrder(context: GraphqlContext, key: OrderKey): Promise<OrderSource> {
  return getLoaded(perProcess(context, createOrderLoader), key)
}
