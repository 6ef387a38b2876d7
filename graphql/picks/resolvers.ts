import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { claimPick } from '@/graphql/picks/resolvers/claim-pick'
import { findLine } from '@/graphql/picks/resolvers/find-line'
import { finishPick } from '@/graphql/picks/resolvers/finish-pick'
import { missLine } from '@/graphql/picks/resolvers/miss-line'
import { myPick } from '@/graphql/picks/resolvers/my-pick'
import { pick } from '@/graphql/picks/resolvers/pick'
import { PickConnection, pickQueue } from '@/graphql/picks/resolvers/pick-queue'
import { Pick } from '@/graphql/picks/resolvers/pick-type'
import { replaceLine } from '@/graphql/picks/resolvers/replace-line'
import { substitutes } from '@/graphql/picks/resolvers/substitutes'
import { unclaimPick } from '@/graphql/picks/resolvers/unclaim-pick'

export const query = { pickQueue, myPick, pick, substitutes } satisfies QueryResolvers

export const mutation = {
  claimPick,
  unclaimPick,
  findLine,
  missLine,
  replaceLine,
  finishPick,
} satisfies MutationResolvers

export { subscription } from '@/graphql/picks/subscription'

export const types = { Pick, PickConnection } satisfies Resolvers
