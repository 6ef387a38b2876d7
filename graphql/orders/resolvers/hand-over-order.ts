import { handOverOrder as handOver } from '@/db/orders/hand-over-order/hand-over-order'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getOrder } from '@/graphql/orders/get-order'
import { stateWords } from '@/graphql/orders/state-words'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

export const handOverOrder: NonNullable<MutationResolvers['handOverOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const [locationId, orderId] = decodeArgument('Order', input.orderId)
  const outcome = await handOver(context.engine, {
    locationId,
    orderId,
    caller: context.caller,
    key: input.key,
  })
  if (outcome.type === 'UnknownOrder') return notFound('This order')
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  const order = await getOrder(context, { locationId, orderId })
  if (outcome.type === 'OrderHandedOver') return { __typename: 'OrderHandedOver', order }
  return {
    __typename: 'OrderNotPicked',
    code: 'ORDER_NOT_PICKED',
    message: `This order cannot be handed over: it ${stateWords[order.state]}.`,
    order,
  }
}
