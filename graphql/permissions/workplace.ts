import type { Membership } from '@/db/accounts/memberships'
import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { LocationId } from '@/db/ids'
import type { GraphqlContext } from '@/graphql/context'
import { type Capability, holdersByCapability, holds } from '@/graphql/permissions/capabilities'
import type { Viewer } from '@/graphql/viewer'

type Asker = Pick<GraphqlContext, 'viewer' | 'database'>

/** A retailer, and all of its locations (null) or some. */
export type Reach = Pick<Membership, 'retailerId' | 'locationIds'>

/** Where the viewer has a capability: by their memberships, or by the scopes of their key. */
export function reachOf(viewer: Viewer, capability: Capability): readonly Reach[] {
  if (viewer.kind === 'guest') return []
  if (viewer.kind === 'program') {
    return holdersByCapability[capability].scopes.some((scope) => viewer.scopes.includes(scope))
      ? [viewer]
      : []
  }
  return viewer.memberships.filter(({ role }) => holds(role, capability))
}

/** Whether an operator asks who has the capability everywhere. */
function hasEverywhere(viewer: Viewer, capability: Capability): boolean {
  return viewer.kind === 'person' && viewer.role === 'operator' && holds('operator', capability)
}

/** Whether the viewer has a capability anywhere. */
export function mayAnywhere(viewer: Viewer, capability: Capability): boolean {
  return hasEverywhere(viewer, capability) || reachOf(viewer, capability).length > 0
}

/**
 * Whether the viewer has a capability at a location: by a membership of its retailer that is for all of its places or for this one, or as an operator.
 * No promise where the location's retailer is known already.
 */
export function mayAt(
  { viewer, database }: Asker,
  capability: Capability,
  locationId: LocationId,
): boolean | Promise<boolean> {
  if (hasEverywhere(viewer, capability)) return true
  const there = reachOf(viewer, capability).filter(
    ({ locationIds }) => locationIds === null || locationIds.includes(locationId),
  )
  if (there.length === 0) return false
  const isOf = (retailerId: string | null) => there.some((each) => each.retailerId === retailerId)
  const retailerId = findRetailerOfLocation(database, locationId)
  return retailerId instanceof Promise ? retailerId.then(isOf) : isOf(retailerId)
}

/** Whether the viewer has a capability for a retailer as a whole: whoever works at some of its places only does not. */
export function mayForRetailer(viewer: Viewer, capability: Capability, retailerId: string): boolean {
  if (hasEverywhere(viewer, capability)) return true
  return reachOf(viewer, capability).some(
    (each) => each.retailerId === retailerId && each.locationIds === null,
  )
}

/** Whether the viewer has a capability at any of a retailer's places. */
export function mayAtRetailer(viewer: Viewer, capability: Capability, retailerId: string): boolean {
  if (hasEverywhere(viewer, capability)) return true
  return reachOf(viewer, capability).some((each) => each.retailerId === retailerId)
}

/** Whether the viewer may read a location's numbers of units; everyone else reads `availability`. */
export function canSeeStockNumbers(asker: Asker, locationId: LocationId): boolean | Promise<boolean> {
  return mayAt(asker, 'read_stock', locationId)
}
