import type { EndLineInput } from '@/db/picks/end-line/end-line'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { GraphqlContext } from '@/graphql/context'
import { decodeArgument } from '@/graphql/input/decode-argument'

/** What every way of ending a line is told. */
export function readLineInput(context: GraphqlContext, input: { key: string; lineId: string }): EndLineInput {
  const [locationId, orderId, lineId] = decodeArgument('OrderLine', input.lineId)
  const { caller } = context
  const { userId: shopperId } = requirePerson(context)
  return { locationId, orderId, lineId, caller, key: input.key, shopperId }
}
