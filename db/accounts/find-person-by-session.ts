import { and, eq, gt } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { session, user } from '@/db/schema'

/** The person whose session has this token, and when it ends; null where there is none that is still open. */
export async function findPersonBySession(db: Db, { token, at }: { token: string; at: Date }) {
  const [row] = await db
    .select({ expiresAt: session.expiresAt, person: user })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, token), gt(session.expiresAt, at)))
  return row ?? null
}
