import { decodeId } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { createOrderLoader } from '@/graphql/orders/loaders/create-order-loader'

export const order: NonNullable<QueryResolvers['order']> = (_parent, { id }, context) => {
  const [locationId, orderId] = decodeId('Order', id) ?? []
  return locationId && orderId ? perRequest(context, createOrderLoader).load({ locationId, orderId }) : null
}
