import type { OrderId, OrderLineId } from '@/db/ids'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import type { OrderLineSource } from '@/graphql/orders/sources'

/** A line of an order that names it; the order's lines are read together, once for all that ask. */
export async function orderLineOf(
  context: GraphqlContext,
  { locationId, orderId }: { locationId: string; orderId: OrderId },
  lineId: OrderLineId | null,
): Promise<OrderLineSource | null> {
  if (lineId === null) return null
  const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId })
  return lines.find(({ id }) => id === lineId) ?? null
}
