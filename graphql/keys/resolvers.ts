import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { createRetailerApiKey } from '@/graphql/keys/resolvers/create-retailer-api-key'
import { RetailerApiKey } from '@/graphql/keys/resolvers/retailer-api-key'
import { retailerApiKeys } from '@/graphql/keys/resolvers/retailer-api-keys'
import { revokeRetailerApiKey } from '@/graphql/keys/resolvers/revoke-retailer-api-key'
import { rotateRetailerApiKey } from '@/graphql/keys/resolvers/rotate-retailer-api-key'

export const query = { retailerApiKeys } satisfies QueryResolvers

export const mutation = {
  createRetailerApiKey,
  rotateRetailerApiKey,
  revokeRetailerApiKey,
} satisfies MutationResolvers

export const types = { RetailerApiKey } satisfies Resolvers
