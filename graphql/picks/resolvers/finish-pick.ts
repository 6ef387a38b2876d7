import { finishPick as finish } from '@/db/picks/finish-pick/finish-pick'
import { perProcess, perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import { createPaymentGateway } from '@/graphql/orders/payment-gateway'
import { getPick } from '@/graphql/picks/get-pick'
import { pickNotYours } from '@/graphql/picks/problems'
import { readPickInput } from '@/graphql/picks/read-pick-input'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

export const finishPick: NonNullable<MutationResolvers['finishPick']> = async (
  _parent,
  { input },
  context,
) => {
  const pick = readPickInput(context, input)
  const outcome = await finish(context.engine, perRequest(context, createPaymentGateway), pick)
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  switch (outcome.type) {
    case 'PickFinished': {
      const { capturedMinor, currency } = outcome
      return {
        __typename: 'PickFinished',
        pick: await getPick(context, pick),
        captured: { amountMinor: capturedMinor, currency },
      }
    }
    case 'LinesOpen': {
      const { locationId, orderId } = await getPick(context, pick)
      const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId })
      return {
        __typename: 'LinesOpen',
        code: 'LINES_OPEN',
        message: 'Some lines have not ended. Find, replace or miss each of them first.',
        lines: lines.filter(({ id }) => outcome.lineIds.includes(id)),
      }
    }
    case 'PickNotYours':
      return pickNotYours()
    case 'UnknownPick':
      return notFound('This pick')
    default:
      throw new Error(`Finishing a pick cannot end with ${outcome.type}.`)
  }
}
