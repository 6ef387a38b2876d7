import { node } from '@/graphql/base/resolvers/node'
import { DateTime, JsonValue, SafeInt } from '@/graphql/base/scalars'
import type { QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = { node } satisfies QueryResolvers

export const types = { DateTime, JSON: JsonValue, SafeInt } satisfies Resolvers
