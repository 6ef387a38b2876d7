import { claimPick as claim } from '@/db/picks/claim-pick/claim-pick'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { getPick } from '@/graphql/picks/get-pick'
import { readPickInput } from '@/graphql/picks/read-pick-input'
import { isCommonRefusal, notFound, toProblem } from '@/graphql/problems'

export const claimPick: NonNullable<MutationResolvers['claimPick']> = async (_parent, { input }, context) => {
  const pick = readPickInput(context, input)
  const outcome = await claim(context.engine, pick)
  if (isCommonRefusal(outcome)) return toProblem(outcome)
  switch (outcome.type) {
    case 'PickChanged':
      return { __typename: 'PickChanged', pick: await getPick(context, pick) }
    case 'PickTaken':
      return {
        __typename: 'PickTaken',
        code: 'PICK_TAKEN',
        message: 'Another shopper has taken this pick. Take the next one.',
      }
    case 'AlreadyPicking':
      return {
        __typename: 'AlreadyPicking',
        code: 'ALREADY_PICKING',
        message: 'You are working on another pick. Finish it or give it back first.',
        pick: await getPick(context, outcome),
      }
    case 'UnknownPick':
      return notFound('This pick')
    default:
      throw new Error(`Claiming a pick cannot end with ${outcome.type}.`)
  }
}
