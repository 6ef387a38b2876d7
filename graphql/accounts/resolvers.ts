import { listMembershipsOf } from '@/db/people/list-members'
import { idOf } from '@/graphql/accounts/auth/require-named-viewer'
import {
  addAddress,
  addresses,
  CustomerAddress,
  editAddress,
  removeAddress,
} from '@/graphql/accounts/resolvers/addresses'
import { apiKeys } from '@/graphql/accounts/resolvers/api-keys'
import { becomeOperator } from '@/graphql/accounts/resolvers/become-operator'
import { capabilities } from '@/graphql/accounts/resolvers/capabilities'
import { createApiKey } from '@/graphql/accounts/resolvers/create-api-key'
import { createLocation } from '@/graphql/accounts/resolvers/create-location'
import { createRetailer } from '@/graphql/accounts/resolvers/create-retailer'
import { deleteAccount } from '@/graphql/accounts/resolvers/delete-account'
import { demoAccounts } from '@/graphql/accounts/resolvers/demo-accounts'
import { editProfile } from '@/graphql/accounts/resolvers/edit-profile'
import { endOtherSessions, endSession } from '@/graphql/accounts/resolvers/end-session'
import { opening } from '@/graphql/accounts/resolvers/opening'
import { revokeApiKey } from '@/graphql/accounts/resolvers/revoke-api-key'
import { Session, sessions } from '@/graphql/accounts/resolvers/sessions'
import { viewer } from '@/graphql/accounts/resolvers/viewer'
import { workplaces } from '@/graphql/accounts/resolvers/workplaces'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { orders } from '@/graphql/orders/resolvers/viewer-orders'

export const query = {
  viewer,
  demoAccounts,
  apiKeys,
  sessions,
  capabilities,
  opening,
} satisfies QueryResolvers

export const mutation = {
  createApiKey,
  revokeApiKey,
  endSession,
  endOtherSessions,
  editProfile,
  deleteAccount,
  addAddress,
  editAddress,
  removeAddress,
  becomeOperator,
  createRetailer,
  createLocation,
} satisfies MutationResolvers

export const types = {
  Viewer: {
    id: idOf,
    role: (person) => (person.kind === 'person' ? toEnum(person.role) : null),
    name: (person) => (person.kind === 'guest' ? null : person.name),
    email: (person) => (person.kind === 'person' ? person.email : null),
    isEmailConfirmed: (person) => (person.kind === 'person' ? person.isEmailConfirmed : null),
    hasSecondFactor: (person) => (person.kind === 'person' ? person.hasSecondFactor : null),
    isGuest: ({ kind }) => kind === 'guest',
    workplaces,
    addresses,
    memberships: (person, _args, { database: { db } }) =>
      person.kind === 'person' ? listMembershipsOf(db, person.userId) : [],
    orders,
  },
  ApiKey: { id: ({ id }) => encodeId('ApiKey', id) },
  Session,
  CustomerAddress,
} satisfies Resolvers
