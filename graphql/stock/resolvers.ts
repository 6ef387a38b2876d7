import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = {} satisfies QueryResolvers
export const mutation = {} satisfies MutationResolvers
export { subscription } from '@/graphql/stock/subscription'
export const types = {} satisfies Resolvers
