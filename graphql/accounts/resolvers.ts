import { apiKeys } from '@/graphql/accounts/resolvers/api-keys'
import { capabilities } from '@/graphql/accounts/resolvers/capabilities'
import { createApiKey } from '@/graphql/accounts/resolvers/create-api-key'
import { demoAccounts } from '@/graphql/accounts/resolvers/demo-accounts'
import { Membership } from '@/graphql/accounts/resolvers/membership'
import { revokeApiKey } from '@/graphql/accounts/resolvers/revoke-api-key'
import { viewer } from '@/graphql/accounts/resolvers/viewer'
import { workplaces } from '@/graphql/accounts/resolvers/workplaces'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { orders } from '@/graphql/orders/resolvers/viewer-orders'

export const query = { viewer, demoAccounts, apiKeys, capabilities } satisfies QueryResolvers

export const mutation = { createApiKey, revokeApiKey } satisfies MutationResolvers

export const types = {
  Viewer: {
    id: (person) => {
      const id = person.kind === 'person' ? person.userId : person.guestId
      return id === null ? null : encodeId('Customer', id)
    },
    role: (person) => (person.kind === 'person' ? toEnum(person.role) : null),
    name: (person) => (person.kind === 'person' ? person.name : null),
    email: (person) => (person.kind === 'person' ? person.email : null),
    isGuest: ({ kind }) => kind === 'guest',
    workplaces,
    memberships: (person) => (person.kind === 'person' ? [...person.memberships] : []),
    orders,
  },
  Membership,
  ApiKey: { id: ({ id }) => encodeId('ApiKey', id) },
} satisfies Resolvers
