import type { RetailerRole } from '@/db/accounts/memberships'
import type { PeopleRequest } from '@/db/people/who-asks'
import { fromEnum } from '@/graphql/base/enum-case'
import type { GraphqlContext } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { RetailerRole as RoleName } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

/** What every request about the people of a retailer says of who asks. */
export function toPeopleRequest(
  context: GraphqlContext,
  { key, retailerId }: { key: string; retailerId: string },
): PeopleRequest {
  const { viewer } = context
  const mayRaise =
    viewer.kind === 'person' &&
    (viewer.role === 'operator' ||
      viewer.memberships.some((each) => each.retailerId === retailerId && each.role === 'owner'))
  return { doer: doerOf(context), key, at: context.clock(), mayRaise }
}

/** As what and where. */
export function readRoleAndPlaces({
  role: name,
  locationIds,
}: {
  role: RoleName
  locationIds?: readonly string[] | null
}): { role: RetailerRole; locationIds: string[] | null } {
  const ids = locationIds?.map((id) => decodeArgument('Location', id)[0])
  return { role: fromEnum(name), locationIds: ids ? [...new Set(ids)].sort() : null }
}
