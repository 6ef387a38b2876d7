import type { PickVerbInput } from '@/db/picks/claim-pick/claim-pick'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { GraphqlContext } from '@/graphql/context'
import { decodeArgument } from '@/graphql/input/decode-argument'

/** What every command about a pick is told. */
export function readPickInput(
  context: GraphqlContext,
  input: { key: string; pickId: string },
): PickVerbInput {
  const [locationId, pickId] = decodeArgument('Pick', input.pickId)
  const { caller } = context
  return { locationId, pickId, caller, key: input.key, shopperId: requirePerson(context).userId }
}
