import type { OrderLimitReached } from '@/db/orders/check-out/order-limits'
import { toEnum } from '@/graphql/base/enum-case'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'

/** Words for a limit of the retailer's, with what to do. */
export async function toOrderLimitReached(
  context: GraphqlContext,
  { limit, max, skuId }: Omit<OrderLimitReached, 'type'>,
) {
  const sku = skuId === null ? null : await getLoaded(perRequest(context, createSkuLoader), skuId)
  return {
    __typename: 'OrderLimitReached' as const,
    code: 'ORDER_LIMIT_REACHED' as const,
    message: explain(limit, max, sku?.name ?? 'one item'),
    limit: toEnum(limit),
    max,
    sku,
  }
}

function explain(limit: OrderLimitReached['limit'], max: number, item: string): string {
  switch (limit) {
    case 'units_per_line':
      return `One order can have at most ${max} of ${item}. Take fewer.`
    case 'units_per_order':
      return `One order can have at most ${max} units in all. Take some out and order them afterwards.`
    case 'unpaid_units_per_address':
      return `At most ${max} of ${item} can be held at your internet address before they are paid for. Take fewer, pay for what you hold, or try again in 15 minutes.`
    case 'unpaid_orders_per_address':
      return `At your internet address ${max} orders wait to be paid for, and no more can be held. Pay for the one you hold, or try again in 15 minutes.`
  }
}
