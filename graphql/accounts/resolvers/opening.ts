import { hasNoOperator } from '@/db/accounts/setup-token'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const opening: NonNullable<QueryResolvers['opening']> = async (
  _parent,
  _args,
  { database, outbox },
) => ({
  hasOperator: !(await hasNoOperator(database.db)),
  sendsMail: outbox.isDelivered,
})
