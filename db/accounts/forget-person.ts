import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Credential } from '@/db/accounts/credential-cache'
import { forgetCredential } from '@/db/accounts/forget-credential'
import type { Database } from '@/db/client'
import { apiKey, session } from '@/db/schema'

/** Ends what every process remembers of a person, after what they may do was changed. */
export async function forgetPerson(database: Database, userId: string): Promise<void> {
  for (const credential of await listCredentials(database, userId))
    await forgetCredential(database, credential)
}

/**
 * Ends a person's sessions and API keys everywhere, and with them their open sockets. `begunBefore`: only those that there were at that time, as by a
 * late retry; the others are read anew.
 */
export async function endCredentials(
  database: Database,
  { userId, at, begunBefore = null }: { userId: string; at: Date; begunBefore?: Date | null },
): Promise<void> {
  const { db } = database
  const credentials = await listCredentials(database, userId)
  await db.transaction(async (tx) => {
    await tx
      .delete(session)
      .where(and(eq(session.userId, userId), begunBefore ? lte(session.createdAt, begunBefore) : undefined))
    await tx
      .update(apiKey)
      .set({ revokedAt: at })
      .where(
        and(
          eq(apiKey.userId, userId),
          isNull(apiKey.revokedAt),
          begunBefore ? lte(apiKey.createdAt, begunBefore) : undefined,
        ),
      )
  })
  for (const credential of credentials) await forgetCredential(database, credential)
}

async function listCredentials({ db }: Database, userId: string): Promise<Credential[]> {
  const [sessions, keys] = await Promise.all([
    db.select({ token: session.token }).from(session).where(eq(session.userId, userId)),
    db
      .select({ secretHash: apiKey.secretHash })
      .from(apiKey)
      .where(and(eq(apiKey.userId, userId), isNull(apiKey.revokedAt))),
  ])
  return [
    ...sessions.map(({ token }): Credential => `session:${token}`),
    ...keys.map(({ secretHash }): Credential => `key:${secretHash}`),
  ]
}
