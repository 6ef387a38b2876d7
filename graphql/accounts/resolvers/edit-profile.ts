import { renamePerson } from '@/db/accounts/rename-person'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { keyReused } from '@/graphql/problems'

export const editProfile: NonNullable<MutationResolvers['editProfile']> = async (
  _parent,
  { input },
  context,
) => {
  const { userId } = requirePerson(context)
  const { name } = input
  const outcome = await renamePerson(context.database, { ...askOf(context, input), userId, name })
  return outcome.type === 'KeyReused' ? keyReused() : { __typename: 'ProfileEdited', name }
}
