import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { type GraphqlContext, perProcess } from '@/graphql/context'
import type { OrderLineState, ResolversTypes } from '@/graphql/generated/resolver-types'
import { toInsufficientStock } from '@/graphql/orders/insufficient-stock'
import { createOrderLinesLoader } from '@/graphql/orders/loaders/create-order-lines-loader'
import { createPickOfOrderLoader } from '@/graphql/orders/loaders/create-pick-of-order-loader'
import type { OrderLineSource } from '@/graphql/orders/sources'
import { pickNotYours } from '@/graphql/picks/problems'
import { invalidInput, isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

const endings: Partial<Record<OrderLineSource['state'], string>> = {
  found: 'It was found.',
  replaced: 'It was replaced.',
  not_found: 'It was not found.',
  short: 'The location ran short of it.',
  cancelled: 'The order was cancelled.',
} satisfies Partial<Record<Lowercase<OrderLineState>, string>>

/** The words for however a line ended, or why it did not. */
export async function toEndLineResult(
  context: GraphqlContext,
  locationId: string,
  outcome: EndLineOutcome,
): Promise<Awaited<ResolversTypes['EndLineResult']>> {
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  switch (outcome.type) {
    case 'LineEnded': {
      const { orderId, lineId, replacementId } = outcome
      const [lines, pick] = await Promise.all([
        perProcess(context, createOrderLinesLoader).load({ locationId, orderId }),
        getLoaded(perProcess(context, createPickOfOrderLoader), { locationId, orderId }),
      ])
      return {
        __typename: 'LineEnded',
        line: getLine(lines, lineId),
        replacement: replacementId === null ? null : getLine(lines, replacementId),
        pick,
      }
    }
    case 'LineAlreadyEnded': {
      const { orderId, lineId } = outcome
      const lines = await perProcess(context, createOrderLinesLoader).load({ locationId, orderId })
      const line = getLine(lines, lineId)
      return {
        __typename: 'LineAlreadyEnded',
        code: 'LINE_ALREADY_ENDED',
        message: endings[line.state] ?? 'This line has ended.',
        line,
      }
    }
    case 'PickNotYours':
      return pickNotYours()
    case 'QuantityNotOrdered':
      return invalidInput('quantity', `A whole number from 1 to ${outcome.quantityMax} is needed.`)
    case 'MeasureMissing':
      return invalidInput('measured', 'It is priced by what it weighs. Weigh what you found and enter it.')
    case 'MeasureNotAsked':
      return invalidInput('measured', 'It is not priced by what it weighs. Leave this out.')
    case 'SubstitutionRefused':
      return {
        __typename: 'SubstitutionRefused',
        code: 'SUBSTITUTION_REFUSED',
        message: 'The customer does not want this in its place. Say that the line was not found.',
      }
    case 'UnknownSubstitute':
      return invalidInput(
        'substituteSkuId',
        'This item cannot take the place: choose another one from this location.',
      )
    case 'InsufficientStock':
      return toInsufficientStock(
        locationId,
        outcome.lines,
        'There are not enough units of this substitute. Choose another one.',
      )
    case 'UnknownLine':
      return notFound('This order line')
    default:
      throw new Error(`Ending a line cannot end with ${outcome.type}.`)
  }
}

function getLine(lines: readonly OrderLineSource[], lineId: string): OrderLineSource {
  const line = lines.find(({ id }) => id === lineId)
  if (!line) throw new Error(`The line ${lineId} was answered for but does not exist.`)
  return line
}
