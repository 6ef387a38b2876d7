import { shareAudit } from '@/db/audit/share-audit'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { reachOf } from '@/graphql/permissions/workplace'

/** Staff are told of their retailer's locations, operators of all. */
export const audit: NonNullable<QueryResolvers['audit']> = (_parent, _args, context) => {
  const { viewer } = context
  const own = reachOf(viewer, 'read_stock').map(({ retailerId }) => retailerId)
  return shareAudit(context.database, {
    retailerIds: viewer.kind === 'person' && viewer.role === 'operator' ? null : own,
    at: context.clock(),
  })
}
