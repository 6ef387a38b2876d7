import { becomeOperator as become } from '@/db/accounts/become-operator'
import { requirePerson } from '@/graphql/accounts/require-person'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { setupLinkExpired, setupLinkUsed } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

const refusals = {
  KeyReused: keyReused,
  UnknownLink: () => notFound('This link'),
  LinkUsed: setupLinkUsed,
  LinkExpired: setupLinkExpired,
} as const

export const becomeOperator: NonNullable<MutationResolvers['becomeOperator']> = async (
  _parent,
  { input: { key, token } },
  context,
) => {
  const { userId } = requirePerson(context)
  const at = context.clock()
  const outcome = await become(context.database, { doer: doerOf(context), key, userId, token, at })
  return outcome.type === 'OperatorMade'
    ? { __typename: 'OperatorMade', isOperator: true }
    : refusals[outcome.type]()
}
