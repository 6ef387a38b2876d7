import { findApiKeyBySecret, hashApiKey, touchApiKey } from '@/db/accounts/api-keys'
import {
  type CachedPerson,
  type CachedViewer,
  type Credential,
  credentialCacheOf,
} from '@/db/accounts/credential-cache'
import { findPersonBySession } from '@/db/accounts/find-person-by-session'
import { hashSessionToken } from '@/db/accounts/hash-session-token'
import type { Membership } from '@/db/accounts/memberships'
import { touchSession } from '@/db/accounts/sessions'
import { summariseRole } from '@/db/accounts/summarise-role'
import type { Database } from '@/db/client'
import type { user } from '@/db/schema'
import type { GuestCookie } from '@/graphql/accounts/auth/guest-cookie'
import { readCookie } from '@/graphql/accounts/auth/read-cookie'
import { requireNamedViewer } from '@/graphql/accounts/auth/require-named-viewer'
import { verifySigned } from '@/graphql/accounts/auth/signed-value'
import { codedError } from '@/graphql/problems/coded-error'
import type { Viewer } from '@/graphql/viewer'

/** What a request says of who sends it. */
export interface Credentials {
  cookie?: string | null
  authorization?: string | null
  /** For whom the page that asks was drawn; undefined where nobody is named. See `requireNamedViewer`. */
  named?: unknown
}

export interface ViewerFinderOptions {
  database: Database
  secret: string
  clock: () => Date
  guestCookie: GuestCookie
  sessionCookieName: string
}

/**
 * Who asks. Not a promise, and no statement, where the credential was seen a moment ago.
 * @throws UNAUTHENTICATED for an API key that is not (or no longer) one, since a program must not go on as a guest; and where the page that asks was drawn for somebody else.
 */
export type FindViewer = (credentials: Credentials) => Viewer | Promise<Viewer>

/** Names the credential of a request as caches and messages do; null for a guest, and for what is no credential. */
export type NameCredential = (credentials: Credentials) => Credential | null

export function createCredentialNamer(sessionCookieName: string): NameCredential {
  return ({ cookie, authorization }) => {
    const [, secret] = BEARER.exec(authorization ?? '') ?? []
    if (authorization) return secret === undefined ? null : `key:${hashApiKey(secret)}`
    const signed = readCookie(cookie, sessionCookieName)
    return signed === null ? null : `session:${hashSessionToken(tokenOf(signed))}`
  }
}

const BEARER = /^Bearer +(\S+)$/i

function tokenOf(signed: string): string {
  return signed.slice(0, Math.max(0, signed.lastIndexOf('.')))
}

type Found = CachedViewer | null

export function createViewerFinder(options: ViewerFinderOptions): FindViewer {
  const { database, secret, guestCookie, sessionCookieName } = options
  const cache = credentialCacheOf(database)

  function recall(credential: Credential, isForged: () => boolean): Found | Promise<Found> {
    const known = cache.get(credential)
    if (known === undefined) {
      // A forged cookie gets neither a place in the cache nor a statement.
      return isForged() ? null : cache.readOnce(credential, () => read(credential, options))
    }
    const { found } = known
    const hasEnded = found?.expiresAt && found.expiresAt.getTime() <= options.clock().getTime()
    return hasEnded ? null : found
  }

  return ({ cookie, authorization, named }) => {
    const viewer = find(cookie, authorization)
    if (named === undefined) return viewer
    return viewer instanceof Promise
      ? viewer.then((found) => requireNamedViewer(found, named))
      : requireNamedViewer(viewer, named)
  }

  function find(cookie: Credentials['cookie'], authorization: Credentials['authorization']) {
    if (authorization) {
      const person = recall(`key:${hashApiKey(readBearer(authorization))}`, () => false)
      return person instanceof Promise ? person.then(requireKey) : requireKey(person)
    }
    const guest = (): Viewer => ({ kind: 'guest', guestId: guestCookie.read(cookie) })
    const signed = readCookie(cookie, sessionCookieName)
    if (signed === null) return guest()
    const isForged = () => verifySigned(signed, secret) === null
    const person = recall(`session:${hashSessionToken(tokenOf(signed))}`, isForged)
    return person instanceof Promise
      ? person.then((found) => (found ? toViewer(found) : guest()))
      : person
        ? toViewer(person)
        : guest()
  }
}

async function read(credential: Credential, { database, clock }: ViewerFinderOptions): Promise<Found> {
  const at = clock()
  if (credential.startsWith('key:')) {
    const found = await findApiKeyBySecret(database.db, { secretHash: secretOf(credential), at })
    if (!found) return null
    const { key, person, memberships } = found
    const { id: apiKeyId, integrationId, expiresAt, name, retailerId, locationIds, scopes } = key
    await touchApiKey(database.db, { id: apiKeyId, at })
    const names = { apiKeyId, integrationId, expiresAt }
    if (person) return toCached({ person, memberships }, { sessionId: null, ...names })
    if (retailerId === null || scopes === null) return null
    return { kind: 'program', name, retailerId, locationIds, scopes, ...names }
  }
  const found = await findPersonBySession(database.db, { tokenHash: secretOf(credential), at })
  if (!found) return null
  const { sessionId, lastUsedAt, expiresAt } = found
  await touchSession(database.db, { id: sessionId, lastUsedAt, at })
  return toCached(found, { sessionId, apiKeyId: null, integrationId: null, expiresAt })
}

function secretOf(credential: Credential): string {
  return credential.slice(credential.indexOf(':') + 1)
}

function toCached(
  { person, memberships }: { person: typeof user.$inferSelect; memberships: Membership[] },
  credential: Pick<CachedPerson, 'sessionId' | 'apiKeyId' | 'integrationId' | 'expiresAt'>,
): CachedPerson {
  const { id, isOperator, name, email, claimedEmail, emailVerified, twoFactorEnabled } = person
  const role = summariseRole(isOperator, memberships)
  return {
    kind: 'person',
    userId: id,
    role,
    name,
    email: claimedEmail ?? email,
    isEmailConfirmed: emailVerified && claimedEmail === null,
    hasSecondFactor: twoFactorEnabled,
    memberships,
    ...credential,
  }
}

function toViewer({ expiresAt: endsAt, ...found }: CachedViewer): Viewer {
  return { ...found, endsAt }
}

function readBearer(authorization: string): string {
  const [, secret] = BEARER.exec(authorization) ?? []
  if (secret === undefined)
    throw codedError('UNAUTHENTICATED', 'Send an API key as `Authorization: Bearer …`.')
  return secret
}

function requireKey(person: Found): Viewer {
  if (person === null) throw codedError('UNAUTHENTICATED', 'This API key is not valid (any more).')
  return toViewer(person)
}
