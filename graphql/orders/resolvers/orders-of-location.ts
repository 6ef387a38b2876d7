import { totalCount } from '@/graphql/base/connection'
import type { OrderConnectionResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { orderPage } from '@/graphql/orders/order-page'

export const ordersOfLocation: NonNullable<QueryResolvers['ordersOfLocation']> = (_parent, args, context) =>
  orderPage(
    context,
    'Query.ordersOfLocation',
    { locationId: decodeArgument('Location', args.locationId)[0] },
    args,
  )

export const OrderConnection: OrderConnectionResolvers = { totalCount }
