import { listWorkplaces } from '@/db/accounts/list-workplaces'
import type { ViewerResolvers } from '@/graphql/generated/resolver-types'

/** The same rule as `mayAt`, as a list. */
export const workplaces: NonNullable<ViewerResolvers['workplaces']> = (
  viewer,
  _args,
  { database: { db } },
) => {
  if (viewer.kind === 'guest') return []
  if (viewer.kind === 'program') return listWorkplaces(db, [viewer])
  return listWorkplaces(db, viewer.role === 'operator' ? null : viewer.memberships)
}
