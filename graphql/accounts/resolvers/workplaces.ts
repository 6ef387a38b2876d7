import { listWorkplaces } from '@/db/accounts/list-workplaces'
import type { ViewerResolvers } from '@/graphql/generated/resolver-types'

/** The same rule as `isWorkplace`, as a list. */
export const workplaces: NonNullable<ViewerResolvers['workplaces']> = (
  viewer,
  _args,
  { database: { db } },
) => {
  if (viewer.kind === 'guest' || viewer.role === 'customer') return []
  if (viewer.role === 'operator') return listWorkplaces(db, { retailerId: null, locationIds: [] })
  if (viewer.role === 'staff' && viewer.retailerId === null) return []
  return listWorkplaces(db, viewer)
}
