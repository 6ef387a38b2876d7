import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { stockAlert } from '@/graphql/stock/subscription/stock-alert'
import { stockLevelChanged } from '@/graphql/stock/subscription/stock-level-changed'

export const subscription = { stockAlert, stockLevelChanged } satisfies SubscriptionResolvers
