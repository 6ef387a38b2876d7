import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { OrderEventResolvers } from '@/graphql/generated/resolver-types'

export const OrderEvent: OrderEventResolvers = {
  kind: ({ kind }) => toEnum(kind),
  lineId: ({ locationId, orderId, lineId }) => lineId && encodeId('OrderLine', locationId, orderId, lineId),
}
