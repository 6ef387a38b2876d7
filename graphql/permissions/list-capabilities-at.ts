import type { LocationId } from '@/db/ids'
import { toEnum } from '@/graphql/base/enum-case'
import type { GraphqlContext } from '@/graphql/context'
import { type Capability, holds, rolesByCapability } from '@/graphql/permissions/capabilities'
import { mayForRetailer } from '@/graphql/permissions/workplace'
import type { Viewer } from '@/graphql/viewer'

/** What the viewer may do at a location: what `mayAt` says of each capability, without a statement. */
export function listCapabilitiesAt(
  { viewer }: Pick<GraphqlContext, 'viewer'>,
  { id, retailerId }: { id: LocationId; retailerId: string },
): Uppercase<Capability>[] {
  if (viewer.kind === 'guest') return []
  const works = viewer.memberships.filter(
    (each) => each.retailerId === retailerId && (each.locationIds === null || each.locationIds.includes(id)),
  )
  return (Object.keys(rolesByCapability) as Capability[])
    .filter(
      (capability) =>
        (viewer.role === 'operator' && holds('operator', capability)) ||
        works.some(({ role }) => holds(role, capability)),
    )
    .map(toEnum)
}

/** The same for a retailer as a whole: what `mayForRetailer` says. */
export function listCapabilitiesFor(viewer: Viewer, retailerId: string): Uppercase<Capability>[] {
  return (Object.keys(rolesByCapability) as Capability[])
    .filter((capability) => mayForRetailer(viewer, capability, retailerId))
    .map(toEnum)
}
