import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Db } from '@/db/client'
import { apiKey, user } from '@/db/schema'

export type ApiKeyRow = typeof apiKey.$inferSelect

const PREFIX = 'onshelf_'
const SHOWN = PREFIX.length + 4
const USED_AGAIN_MS = 5 * 60_000

export function hashApiKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Makes a key for a person; the secret is returned once and kept nowhere. */
export async function createApiKey(
  db: Db,
  { userId, name, at }: { userId: string; name: string; at: Date },
): Promise<{ row: ApiKeyRow; secret: string }> {
  const secret = PREFIX + randomBytes(32).toString('base64url')
  const row: ApiKeyRow = {
    id: uuidv7(),
    userId,
    name,
    prefix: secret.slice(0, SHOWN),
    secretHash: hashApiKey(secret),
    createdAt: at,
    lastUsedAt: null,
  }
  await db.insert(apiKey).values(row)
  return { row, secret }
}

/** A person's keys, newest first. */
export function listApiKeys(db: Db, userId: string, limit = 100): Promise<ApiKeyRow[]> {
  return db.select().from(apiKey).where(eq(apiKey.userId, userId)).orderBy(desc(apiKey.id)).limit(limit)
}

export async function findApiKey(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<ApiKeyRow | null> {
  const [row] = await db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.id, id), eq(apiKey.userId, userId)))
  return row ?? null
}

/** Ends a key of this person; its hash is returned so that caches can forget it. Null where it is not theirs. */
export async function revokeApiKey(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<string | null> {
  const [row] = await db
    .delete(apiKey)
    .where(and(eq(apiKey.id, id), eq(apiKey.userId, userId)))
    .returning({ secretHash: apiKey.secretHash })
  return row?.secretHash ?? null
}

/** The person for whom a key speaks. */
export async function findPersonByApiKey(db: Db, secretHash: string) {
  const [row] = await db
    .select({ apiKeyId: apiKey.id, person: user })
    .from(apiKey)
    .innerJoin(user, eq(user.id, apiKey.userId))
    .where(eq(apiKey.secretHash, secretHash))
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
