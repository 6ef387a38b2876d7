import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '@/graphql/generated/resolver-types'

export const query = {} satisfies QueryResolvers
export const mutation = {} satisfies MutationResolvers
export const subscription = {} satisfies SubscriptionResolvers
export const types = {} satisfies Resolvers
