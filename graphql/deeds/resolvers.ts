import { Deed } from '@/graphql/deeds/resolvers/deed-type'
import { DeedConnection, deeds } from '@/graphql/deeds/resolvers/deeds'
import type { QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = { deeds } satisfies QueryResolvers

export const types = { Deed, DeedConnection } satisfies Resolvers
