import type { EndLineInput } from '@/db/picks/end-line'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { GraphqlContext } from '@/graphql/context'
import type { InvalidInputProblem } from '@/graphql/problems'
import { checkKey } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

/** What every way of ending a line is told, or the problem that names its field. */
export function readLineInput(
  context: GraphqlContext,
  input: { key: string; lineId: string },
): { line: EndLineInput } | { problem: InvalidInputProblem } {
  const id = decodeInputId('OrderLine', input.lineId, 'lineId')
  if ('problem' in id) return id
  const problem = checkKey(input.key)
  if (problem) return { problem }
  const [locationId, orderId, lineId] = id.parts
  const { caller } = context
  const { userId: shopperId } = requirePerson(context)
  return { line: { locationId, orderId, lineId, caller, key: input.key, shopperId } }
}
