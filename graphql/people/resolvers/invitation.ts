import { stateOfInvitation } from '@/db/people/invitations'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import type { InvitationOfferResolvers, InvitationResolvers } from '@/graphql/generated/resolver-types'
import { loadPlaces } from '@/graphql/people/load-places'

export const Invitation: InvitationResolvers = {
  id: ({ id }) => encodeId('Invitation', id),
  role: ({ role }) => toEnum(role),
  locations: loadPlaces,
}

export const InvitationOffer: InvitationOfferResolvers = {
  retailer: ({ retailerId }, _args, context) =>
    getLoaded(perRequest(context, createRetailerLoader), retailerId),
  role: ({ role }) => toEnum(role),
  state: (row, _args, { clock }) => {
    const state = stateOfInvitation(row, clock())
    return state === 'revoked' ? 'EXPIRED' : toEnum(state)
  },
  isForOneAddress: ({ email }) => email !== null,
}
