import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { LocationId } from '@/db/ids'
import type { GraphqlContext } from '@/graphql/context'
import type { PersonViewer } from '@/graphql/viewer'

type Asker = Pick<GraphqlContext, 'viewer' | 'database'>

/**
 * Whether the viewer works at a location: operators everywhere, staff at their retailer's, shoppers anywhere, each
 * narrowed by the locations that their account names. No promise where the location's retailer is known already.
 */
export function isWorkplace({ viewer, database }: Asker, locationId: LocationId): boolean | Promise<boolean> {
  if (viewer.kind === 'guest' || viewer.role === 'customer') return false
  if (viewer.role === 'operator') return true
  if (viewer.locationIds.length > 0 && !viewer.locationIds.includes(locationId)) return false
  if (viewer.role === 'shopper' && viewer.retailerId === null) return true
  const retailerId = findRetailerOfLocation(database, locationId)
  return retailerId instanceof Promise
    ? retailerId.then((found) => isOf(viewer, found))
    : isOf(viewer, retailerId)
}

function isOf(viewer: PersonViewer, retailerId: string | null): boolean {
  return retailerId !== null && retailerId === viewer.retailerId
}

/** Whether the viewer may read a location's numbers of units; everyone else reads `availability`. */
export function canSeeStockNumbers(asker: Asker, locationId: LocationId): boolean | Promise<boolean> {
  const { viewer } = asker
  if (viewer.kind === 'guest' || viewer.role === 'shopper') return false
  return isWorkplace(asker, locationId)
}
