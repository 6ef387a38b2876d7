import { shareAudit } from '@/db/audit/share-audit'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

/** Staff are told of their retailer's locations, operators of all. */
export const audit: NonNullable<QueryResolvers['audit']> = (_parent, _args, context) => {
  const { role, retailerId } = requirePerson(context)
  if (role !== 'operator' && retailerId === null) {
    throw codedError('FORBIDDEN', 'This is for people who work for a retailer.')
  }
  return shareAudit(context.database, {
    retailerId: role === 'operator' ? null : retailerId,
    at: context.clock(),
  })
}
