import { toEnum } from '@/graphql/base/enum-case'
import type { OrderEventResolvers } from '@/graphql/generated/resolver-types'
import { orderLineOf } from '@/graphql/orders/order-line-of'

export const OrderEvent: OrderEventResolvers = {
  kind: ({ kind }) => toEnum(kind),
  line: (event, _args, context) => orderLineOf(context, event, event.lineId),
}
