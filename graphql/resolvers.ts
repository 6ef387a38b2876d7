import * as accounts from '@/graphql/accounts/resolvers'
import * as base from '@/graphql/base/resolvers'
import * as catalog from '@/graphql/catalog/resolvers'
import * as deeds from '@/graphql/deeds/resolvers'
import * as documents from '@/graphql/documents/resolvers'
import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '@/graphql/generated/resolver-types'
import * as keys from '@/graphql/keys/resolvers'
import * as orders from '@/graphql/orders/resolvers'
import * as people from '@/graphql/people/resolvers'
import * as picks from '@/graphql/picks/resolvers'
import * as settings from '@/graphql/settings/resolvers'
import * as stock from '@/graphql/stock/resolvers'
import * as views from '@/graphql/views/resolvers'

// The roots are total, so that the compiler finds a field without a resolver.
const Query: Required<QueryResolvers> = {
  ...base.query,
  ...accounts.query,
  ...people.query,
  ...catalog.query,
  ...deeds.query,
  ...keys.query,
  ...stock.query,
  ...orders.query,
  ...picks.query,
  ...views.query,
}

const Mutation: Required<MutationResolvers> = {
  ...accounts.mutation,
  ...catalog.mutation,
  ...people.mutation,
  ...settings.mutation,
  ...documents.mutation,
  ...keys.mutation,
  ...stock.mutation,
  ...orders.mutation,
  ...picks.mutation,
  ...views.mutation,
}

const Subscription: Required<SubscriptionResolvers> = {
  ...stock.subscription,
  ...orders.subscription,
  ...picks.subscription,
}

export const resolvers: Resolvers = {
  ...base.types,
  ...accounts.types,
  ...people.types,
  ...catalog.types,
  ...deeds.types,
  ...keys.types,
  ...stock.types,
  ...orders.types,
  ...picks.types,
  ...views.types,
  Query,
  Mutation,
  Subscription,
}
