import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { pickChanged } from '@/graphql/picks/subscription/pick-changed'
import { pickQueueChanged } from '@/graphql/picks/subscription/pick-queue-changed'

export const subscription = { pickChanged, pickQueueChanged } satisfies SubscriptionResolvers
