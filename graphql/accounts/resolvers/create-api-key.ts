import { createApiKey as create } from '@/db/accounts/api-keys'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { checkText } from '@/graphql/problems/check-input'

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (
  _parent,
  { input },
  context,
) => {
  const name = input.name.trim()
  const problem = checkText('name', name, { min: 1, max: 60 })
  if (problem) return problem
  const { userId } = requirePerson(context)
  const { row, secret } = await create(context.database.db, { userId, name, at: context.clock() })
  return { __typename: 'ApiKeyCreated', apiKey: row, secret }
}
