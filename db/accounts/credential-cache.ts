import { LRUCache } from 'lru-cache'
import type { Database } from '@/db/client'

/** A person as their session or API key was found; null: there is no such credential. */
export interface CachedPerson {
  userId: string
  role: 'customer' | 'shopper' | 'staff' | 'operator'
  name: string
  email: string
  retailerId: string | null
  locationIds: readonly string[]
  apiKeyId: string | null
  /** A session that ends earlier than the cache's entry. */
  expiresAt: Date | null
}

/** How long a process may go on believing what it read: a change of role shows after this at the latest. */
const BELIEVED_MS = 30_000
const CREDENTIALS_MAX = 50_000

/** `session:<token>` or `key:<hash>`. */
export type Credential = `session:${string}` | `key:${string}`

type CredentialCache = LRUCache<Credential, { person: CachedPerson | null }>

const caches = new WeakMap<Database, CredentialCache>()

/** The process's one cache of who stands behind a credential, so that a request costs no statement to know its viewer. */
export function credentialCacheOf(database: Database): CredentialCache {
  let cache = caches.get(database)
  if (cache === undefined) {
    cache = new LRUCache({ max: CREDENTIALS_MAX, ttl: BELIEVED_MS })
    caches.set(database, cache)
  }
  return cache
}
