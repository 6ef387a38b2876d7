import type { PickVerbInput } from '@/db/picks/claim-pick'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { GraphqlContext } from '@/graphql/context'
import type { InvalidInputProblem } from '@/graphql/problems'
import { checkKey } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

/** What every command about a pick is told, or the problem that names its field. */
export function readPickInput(
  context: GraphqlContext,
  input: { key: string; pickId: string },
): { pick: PickVerbInput } | { problem: InvalidInputProblem } {
  const id = decodeInputId('Pick', input.pickId, 'pickId')
  if ('problem' in id) return id
  const problem = checkKey(input.key)
  if (problem) return { problem }
  const [locationId, pickId] = id.parts
  const { caller } = context
  return { pick: { locationId, pickId, caller, key: input.key, shopperId: requirePerson(context).userId } }
}
