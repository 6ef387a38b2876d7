import { payOrder as pay } from '@/db/orders/pay-order'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { getOrder } from '@/graphql/orders/get-order'
import { createPaymentGateway } from '@/graphql/orders/payment-gateway'
import { requireOwner } from '@/graphql/orders/require-owner'
import { stateWords } from '@/graphql/orders/state-words'
import { invalidInput, isCommonRefusal, notFound, toProblem } from '@/graphql/problems'
import { checkKey } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

/** 12 to 19 digits; people type spaces between them. */
const cardPattern = /^\d(?:[ -]?\d){11,18}$/

export const payOrder: NonNullable<MutationResolvers['payOrder']> = async (_parent, { input }, context) => {
  const id = decodeInputId('Order', input.orderId, 'orderId')
  if ('problem' in id) return id.problem
  const problem = checkKey(input.key)
  if (problem) return problem
  if (!cardPattern.test(input.cardNumber)) {
    return invalidInput('cardNumber', 'A card number has 12 to 19 digits.')
  }
  const [locationId, orderId] = id.parts
  const outcome = await pay(context.engine, perRequest(context, createPaymentGateway), {
    locationId,
    orderId,
    caller: requireOwner(context),
    key: input.key,
    cardNumber: input.cardNumber.replaceAll(/\D/g, ''),
  })
  if (outcome.type === 'UnknownOrder') return notFound('This order')
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  const order = await getOrder(context, { locationId, orderId })
  switch (outcome.type) {
    case 'OrderConfirmed':
    case 'PaymentPending':
      return { __typename: outcome.type, order }
    case 'PaymentDeclined':
      return {
        __typename: 'PaymentDeclined',
        code: 'PAYMENT_DECLINED',
        message:
          order.state === 'held'
            ? `${outcome.reason} Try another card.`
            : `${outcome.reason} The items were given back; your cart is as it was.`,
        order,
      }
    case 'HoldLapsed':
      return {
        __typename: 'HoldLapsed',
        code: 'HOLD_LAPSED',
        message: 'The time to pay ran out and nothing was charged. Your cart is as it was: check out again.',
        order,
      }
    case 'OrderNotPayable':
      return {
        __typename: 'OrderNotPayable',
        code: 'ORDER_NOT_PAYABLE',
        message:
          outcome.state === 'held'
            ? 'A payment for this order is under way. Wait for its answer.'
            : `This order does not wait for a payment: it ${stateWords[outcome.state]}.`,
        order,
      }
    default:
      throw new Error(`A payment cannot end with ${outcome.type}.`)
  }
}
