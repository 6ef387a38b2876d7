import { shareAudit } from '@/db/audit/share-audit'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { membershipsWith } from '@/graphql/permissions/workplace'

/** Staff are told of their retailer's locations, operators of all. */
export const audit: NonNullable<QueryResolvers['audit']> = (_parent, _args, context) => {
  const viewer = requirePerson(context)
  const own = membershipsWith(viewer, 'read_stock').map(({ retailerId }) => retailerId)
  return shareAudit(context.database, {
    retailerIds: viewer.role === 'operator' ? null : own,
    at: context.clock(),
  })
}
