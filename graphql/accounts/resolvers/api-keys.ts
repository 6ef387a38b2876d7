import { listApiKeys } from '@/db/accounts/api-keys'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = (_parent, _args, context) =>
  listApiKeys(context.database.db, requirePerson(context).userId)
