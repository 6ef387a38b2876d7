import { payOrder as pay } from '@/db/payments/pay-order'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { getOrder } from '@/graphql/orders/get-order'
import { createPaymentGateway } from '@/graphql/orders/payment-gateway'
import { requireOwner } from '@/graphql/orders/require-owner'
import { stateWords } from '@/graphql/orders/state-words'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

export const payOrder: NonNullable<MutationResolvers['payOrder']> = async (_parent, { input }, context) => {
  const [locationId, orderId] = decodeArgument('Order', input.orderId)
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
