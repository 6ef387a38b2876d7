import type { Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import type { LiveHub } from '@/graphql/live/live-hub'
import type { Outbox } from '@/graphql/outbox'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'
import type { Viewer } from '@/graphql/viewer'

/** What every resolver gets. One per request; one per operation on a socket. */
export interface GraphqlContext {
  viewer: Viewer
  /** The viewer as stock commands name them: `user:<id>`, `guest:<id>` or `key:<id>`. */
  caller: string
  database: Database
  engine: StockEngine
  live: LiveHub
  /** What clients may name by its hash. */
  documents: TrustedDocuments
  outbox: Outbox
  clock: () => Date
  /** The network address that asks, for what is written down of people's deeds; null over a socket and inside the process. */
  address: string | null
  /** Names the network address that asks, for limits; null where it says nothing about who asks. */
  addressDigest: string | null
  requestId: string
  /** Whether the sign-ins of the demo may be told to everyone. */
  isDemo: boolean
  /** API keys of one person that may work at once. */
  apiKeysMax: number
  /** Names the guest at the first change that needs an owner, and sets the cookie; returns the new caller. */
  becomeGuest(): string
}

const memos = new WeakMap<GraphqlContext, Map<unknown, unknown>>()

/**
 * The same thing for the whole request: `perRequest(context, createListingLoader).load(…)`.
 * A module keeps its loaders beside its resolvers, and the context need not know them.
 */
export function perRequest<T>(context: GraphqlContext, create: (context: GraphqlContext) => T): T {
  let memo = memos.get(context)
  if (memo === undefined) {
    memo = new Map()
    memos.set(context, memo)
  }
  if (!memo.has(create)) memo.set(create, create(context))
  return memo.get(create) as T
}

const shared = new WeakMap<Database, Map<unknown, unknown>>()

/**
 * The same thing for all requests of the process: for loaders that keep nothing and whose rows do not depend on who asks. What requests want in the same
 * moment is read together, so a crowd that is answered at once costs one statement and not one each.
 */
export function perProcess<T>({ database }: GraphqlContext, create: (database: Database) => T): T {
  let memo = shared.get(database)
  if (memo === undefined) {
    memo = new Map()
    shared.set(database, memo)
  }
  if (!memo.has(create)) memo.set(create, create(database))
  return memo.get(create) as T
}
