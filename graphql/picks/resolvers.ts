import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { myPick } from '@/graphql/picks/resolvers/my-pick'
import { pick } from '@/graphql/picks/resolvers/pick'
import { pickQueue } from '@/graphql/picks/resolvers/pick-queue'
import { Pick } from '@/graphql/picks/resolvers/pick-type'
import { substitutes } from '@/graphql/picks/resolvers/substitutes'

export const query = { pickQueue, myPick, pick, substitutes } satisfies QueryResolvers

export const mutation = {} satisfies MutationResolvers

export { subscription } from '@/graphql/picks/subscription'

export const types = { Pick } satisfies Resolvers
