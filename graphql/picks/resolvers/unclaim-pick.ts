import { unclaimPick as unclaim } from '@/db/picks/claim-pick/claim-pick'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { getPick } from '@/graphql/picks/get-pick'
import { pickNotYours } from '@/graphql/picks/problems'
import { readPickInput } from '@/graphql/picks/read-pick-input'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

export const unclaimPick: NonNullable<MutationResolvers['unclaimPick']> = async (
  _parent,
  { input },
  context,
) => {
  const pick = readPickInput(context, input)
  const outcome = await unclaim(context.engine, pick)
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  switch (outcome.type) {
    case 'PickChanged':
      return { __typename: 'PickChanged', pick: await getPick(context, pick) }
    case 'PickNotYours':
      return pickNotYours()
    case 'PickUnderWay':
      return {
        __typename: 'PickUnderWay',
        code: 'PICK_UNDER_WAY',
        message: 'Some of its lines have ended already. Finish this pick.',
      }
    case 'UnknownPick':
      return notFound('This pick')
    default:
      throw new Error(`Giving a pick back cannot end with ${outcome.type}.`)
  }
}
