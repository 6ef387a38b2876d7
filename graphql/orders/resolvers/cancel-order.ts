import { cancelOrder as cancel } from '@/db/orders/cancel-order/cancel-order'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getOrder } from '@/graphql/orders/get-order'
import { stateWords } from '@/graphql/orders/state-words'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'
import { customerOf } from '@/graphql/viewer'

export const cancelOrder: NonNullable<MutationResolvers['cancelOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const [locationId, orderId] = decodeArgument('Order', input.orderId)
  const before = await getOrder(context, { locationId, orderId })
  // Whoever is not the customer was let through as the location's staff.
  const isCustomer = before.customer === customerOf(context.viewer)
  const outcome = await cancel(context.engine, {
    locationId,
    orderId,
    caller: isCustomer ? before.customer : context.caller,
    key: input.key,
    isStaff: !isCustomer,
  })
  if (outcome.type === 'UnknownOrder') return notFound('This order')
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  const order = await getOrder(context, { locationId, orderId })
  if (outcome.type === 'OrderCancelled') return { __typename: 'OrderCancelled', order }
  return {
    __typename: 'OrderNotCancellable',
    code: 'ORDER_NOT_CANCELLABLE',
    message: `This order can no longer be cancelled: it ${stateWords[order.state]}.`,
    order,
  }
}
