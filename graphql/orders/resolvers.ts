import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = {} satisfies QueryResolvers
export const mutation = {} satisfies MutationResolvers
export { subscription } from '@/graphql/orders/subscription'
export const types = {} satisfies Resolvers
