import { apiKeys } from '@/graphql/accounts/resolvers/api-keys'
import { createApiKey } from '@/graphql/accounts/resolvers/create-api-key'
import { demoAccounts } from '@/graphql/accounts/resolvers/demo-accounts'
import { revokeApiKey } from '@/graphql/accounts/resolvers/revoke-api-key'
import { viewer } from '@/graphql/accounts/resolvers/viewer'
import { workplaces } from '@/graphql/accounts/resolvers/workplaces'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { orders } from '@/graphql/orders/resolvers/viewer-orders'

export const query = { viewer, demoAccounts, apiKeys } satisfies QueryResolvers

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
    orders,
  },
  ApiKey: { id: ({ id }) => encodeId('ApiKey', id) },
} satisfies Resolvers
