import { hash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { memberships } from '@/db/accounts/memberships'
import type { Db, Tx } from '@/db/client'
import { apiKey, user } from '@/db/schema'

export type ApiKeyRow = typeof apiKey.$inferSelect

/** What every secret begins with, so that one is recognised where it should not be. */
export const SECRET_PREFIX = 'onshelf_'
const SHOWN = SECRET_PREFIX.length + 4
const USED_AGAIN_MS = 5 * 60_000

export function hashApiKey(secret: string): string {
  return hash('sha256', secret)
}

/** What is kept of a secret: the beginning to show, and the hash to find it by. */
export function keepSecret(secret: string): { prefix: string; secretHash: string } {
  return { prefix: secret.slice(0, SHOWN), secretHash: hashApiKey(secret) }
}

const isLive = isNull(apiKey.revokedAt)

export interface NewApiKey {
  userId: string
  name: string
  at: Date
}

/**
 * Makes a key for a person; the secret is returned once and kept nowhere. A key of a name that an earlier one of the person had
 * continues its integration: a program whose key is changed stays the same caller (I7).
 */
export async function createApiKey(
  db: Db | Tx,
  { userId, name, at }: NewApiKey,
): Promise<{ row: ApiKeyRow; secret: string }> {
  const [earlier] = await db
    .select({ integrationId: apiKey.integrationId })
    .from(apiKey)
    .where(and(eq(apiKey.userId, userId), eq(apiKey.name, name)))
    .orderBy(desc(apiKey.id))
    .limit(1)
  const secret = SECRET_PREFIX + randomBytes(32).toString('base64url')
  const id = uuidv7()
  const row: ApiKeyRow = {
    id,
    userId,
    retailerId: null,
    locationIds: null,
    scopes: null,
    createdBy: null,
    expiresAt: null,
    integrationId: earlier?.integrationId ?? id,
    name,
    ...keepSecret(secret),
    createdAt: at,
    lastUsedAt: null,
    revokedAt: null,
  }
  await db.insert(apiKey).values(row)
  return { row, secret }
}

/** The same, or null where `liveMax` keys of the person work already. */
export function createApiKeyWithin(
  db: Db,
  { liveMax, ...key }: NewApiKey & { liveMax: number },
): Promise<{ row: ApiKeyRow; secret: string } | null> {
  const { userId } = key
  return db.transaction(async (tx) => {
    // Keys of one person are made one after the other: else a crowd would count before any of it was written.
    await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('no key update')
    const live = await tx.$count(apiKey, and(eq(apiKey.userId, userId), isLive))
    return live >= liveMax ? null : createApiKey(tx, key)
  })
}

/** A person's keys that work, newest first. */
export function listApiKeys(db: Db, userId: string, limit = 100): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.userId, userId), isLive))
    .orderBy(desc(apiKey.id))
    .limit(limit)
}

export async function findApiKey(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<ApiKeyRow | null> {
  const [row] = await db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.id, id), eq(apiKey.userId, userId), isLive))
  return row ?? null
}

/** Ends a key of this person, or all of them; the hashes are returned so that caches can forget them. None where there was none to end. */
export async function revokeApiKeys(
  db: Db,
  { id, userId, at }: { id?: string; userId: string; at: Date },
): Promise<string[]> {
  const rows = await db
    .update(apiKey)
    .set({ revokedAt: at })
    .where(and(eq(apiKey.userId, userId), isLive, id === undefined ? undefined : eq(apiKey.id, id)))
    .returning({ secretHash: apiKey.secretHash })
  return rows.map(({ secretHash }) => secretHash)
}

/** A key that works, and the person for whom it speaks; null for one that is a retailer's. */
export async function findApiKeyBySecret(db: Db, { secretHash, at }: { secretHash: string; at: Date }) {
  const [row] = await db
    .select({ key: apiKey, person: user, memberships })
    .from(apiKey)
    .leftJoin(user, eq(user.id, apiKey.userId))
    .where(
      and(eq(apiKey.secretHash, secretHash), isLive, or(isNull(apiKey.expiresAt), gt(apiKey.expiresAt, at))),
    )
  return row ?? null
}

/** Notes that a key was used, at most once in five minutes: a busy program must not write one row all day. */
export async function touchApiKey(db: Db, { id, at }: { id: string; at: Date }): Promise<void> {
  const before = new Date(at.getTime() - USED_AGAIN_MS)
  await db
    .update(apiKey)
    .set({ lastUsedAt: at })
    .where(and(eq(apiKey.id, id), or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, before))))
}
