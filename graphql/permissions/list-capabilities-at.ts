import type { LocationId } from '@/db/ids'
import { toEnum } from '@/graphql/base/enum-case'
import type { GraphqlContext } from '@/graphql/context'
import { type Capability, holdersByCapability, holds } from '@/graphql/permissions/capabilities'
import { mayForRetailer, reachOf } from '@/graphql/permissions/workplace'
import type { Viewer } from '@/graphql/viewer'

const all = Object.keys(holdersByCapability) as Capability[]

/** What the viewer may do at a location: what `mayAt` says of each capability, without a statement. */
export function listCapabilitiesAt(
  { viewer }: Pick<GraphqlContext, 'viewer'>,
  { id, retailerId }: { id: LocationId; retailerId: string },
): Uppercase<Capability>[] {
  const isOperator = viewer.kind === 'person' && viewer.role === 'operator'
  const isHere = (capability: Capability) =>
    reachOf(viewer, capability).some(
      (each) =>
        each.retailerId === retailerId && (each.locationIds === null || each.locationIds.includes(id)),
    )
  return all.filter((each) => (isOperator && holds('operator', each)) || isHere(each)).map(toEnum)
}

/** The same for a retailer as a whole: what `mayForRetailer` says. */
export function listCapabilitiesFor(viewer: Viewer, retailerId: string): Uppercase<Capability>[] {
  return all.filter((capability) => mayForRetailer(viewer, capability, retailerId)).map(toEnum)
}
