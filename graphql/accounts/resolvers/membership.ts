import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import type { MembershipResolvers } from '@/graphql/generated/resolver-types'

export const Membership: MembershipResolvers = {
  id: ({ id }) => encodeId('Membership', id),
  role: ({ role }) => toEnum(role),
  retailer: ({ retailerId }, _args, context) =>
    getLoaded(perRequest(context, createRetailerLoader), retailerId),
  locations: ({ locationIds }, _args, context) =>
    locationIds &&
    Promise.all(locationIds.map((id) => getLoaded(perRequest(context, createLocationLoader), id))),
}
