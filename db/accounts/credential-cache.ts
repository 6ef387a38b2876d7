import { LRUCache } from 'lru-cache'
import type { ProgramGrant } from '@/db/accounts/key-scope'
import type { Membership } from '@/db/accounts/memberships'
import type { Role } from '@/db/accounts/summarise-role'
import type { Database } from '@/db/client'

/** Who stands behind a credential. */
export type CachedViewer = CachedPerson | CachedProgram

/** A program as the key of its retailer was found. */
export interface CachedProgram extends ProgramGrant {
  kind: 'program'
  name: string
  apiKeyId: string
  integrationId: string
  /** A key that ends earlier than the cache's entry. */
  expiresAt: Date | null
}

/** A person as their session or API key was found. */
export interface CachedPerson {
  kind: 'person'
  userId: string
  role: Role
  name: string
  email: string
  isEmailConfirmed: boolean
  hasSecondFactor: boolean
  memberships: readonly Membership[]
  sessionId: string | null
  apiKeyId: string | null
  integrationId: string | null
  /** A session that ends earlier than the cache's entry. */
  expiresAt: Date | null
}

/** How long a process may go on believing what it read: a change of role shows after this at the latest. */
const BELIEVED_MS = 30_000
const CREDENTIALS_MAX = 50_000

/** `session:<hash>` or `key:<hash>`: no secret is remembered. */
export type Credential = `session:${string}` | `key:${string}`

class CredentialCache extends LRUCache<Credential, { found: CachedViewer | null }> {
  readonly #underWay = new Map<Credential, Promise<CachedViewer | null>>()

  /** Drops those that are meant. One that is being read at this moment may have been read before it ended: nobody who comes now believes that. */
  forget(isMeant: (credential: Credential) => boolean): void {
    for (const credential of [...this.keys()]) if (isMeant(credential)) this.delete(credential)
    for (const credential of [...this.#underWay.keys()]) {
      if (isMeant(credential)) this.#underWay.delete(credential)
    }
  }

  /** Requests that come together share one read: else hundreds would ask at once whenever a credential was forgotten. Keeps what was read. */
  readOnce(credential: Credential, read: () => Promise<CachedViewer | null>): Promise<CachedViewer | null> {
    const underWay = this.#underWay.get(credential)
    if (underWay) return underWay
    const isStillMeant = () => this.#underWay.get(credential) === reading
    const reading = read()
      .then((found) => {
        if (isStillMeant()) this.set(credential, { found })
        return found
      })
      .finally(() => {
        if (isStillMeant()) this.#underWay.delete(credential)
      })
    this.#underWay.set(credential, reading)
    return reading
  }
}

const caches = new WeakMap<Database, CredentialCache>()

/** The process's one cache of who stands behind a credential, so that a request costs no statement to know its viewer. */
export function credentialCacheOf(database: Database): CredentialCache {
  let cache = caches.get(database)
  if (cache === undefined) {
    cache = new CredentialCache({ max: CREDENTIALS_MAX, ttl: BELIEVED_MS })
    caches.set(database, cache)
  }
  return cache
}
