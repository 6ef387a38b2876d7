import { handOverOrder as handOver } from '@/db/orders/hand-over-order'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { getOrder } from '@/graphql/orders/get-order'
import { stateWords } from '@/graphql/orders/state-words'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'
import { checkKey } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

export const handOverOrder: NonNullable<MutationResolvers['handOverOrder']> = async (
  _parent,
  { input },
  context,
) => {
  const id = decodeInputId('Order', input.orderId, 'orderId')
  if ('problem' in id) return id.problem
  const problem = checkKey(input.key)
  if (problem) return problem
  const [locationId, orderId] = id.parts
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
