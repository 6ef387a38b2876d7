import { and, eq, gt } from 'drizzle-orm'
import { memberships } from '@/db/accounts/memberships'
import type { Db } from '@/db/client'
import { session, user } from '@/db/schema'

/** The person whose session's token has this hash, and when it ends; null where there is none that is still open. */
export async function findPersonBySession(db: Db, { tokenHash, at }: { tokenHash: string; at: Date }) {
  const [row] = await db
    .select({
      sessionId: session.id,
      lastUsedAt: session.updatedAt,
      expiresAt: session.expiresAt,
      person: user,
      memberships,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, tokenHash), gt(session.expiresAt, at)))
  return row ?? null
}
