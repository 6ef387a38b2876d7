import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { locationOrdersChanged } from '@/graphql/orders/subscription/location-orders-changed'
import { orderChanged } from '@/graphql/orders/subscription/order-changed'

export const subscription = { locationOrdersChanged, orderChanged } satisfies SubscriptionResolvers
