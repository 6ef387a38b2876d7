import { perProcess } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { createOrderLoader } from '@/graphql/orders/loaders/create-order-loader'

export const order: NonNullable<QueryResolvers['order']> = (_parent, { id }, context) => {
  const [locationId, orderId] = decodeArgument('Order', id)
  return perProcess(context, createOrderLoader).load({ locationId, orderId })
}
