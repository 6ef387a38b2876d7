import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import type { ColleagueResolvers, MembershipResolvers } from '@/graphql/generated/resolver-types'
import { createColleagueLoader } from '@/graphql/people/create-colleague-loader'
import { loadPlaces } from '@/graphql/people/load-places'

export const Membership: MembershipResolvers = {
  id: ({ id }) => encodeId('Membership', id),
  role: ({ role }) => toEnum(role),
  person: ({ userId }, _args, context) => getLoaded(perRequest(context, createColleagueLoader), userId),
  retailer: ({ retailerId }, _args, context) =>
    getLoaded(perRequest(context, createRetailerLoader), retailerId),
  locations: loadPlaces,
}

export const Colleague: ColleagueResolvers = { id: ({ id }) => encodeId('Customer', id) }
