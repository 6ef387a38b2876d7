import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _args, context) => context.viewer
