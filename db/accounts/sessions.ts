import { and, desc, eq, gt, lt, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { session } from '@/db/schema'

/** A session as its person may see it: the token, even its hash, stays inside. */
const columns = {
  id: session.id,
  userAgent: session.userAgent,
  address: session.ipAddress,
  createdAt: session.createdAt,
  lastUsedAt: session.updatedAt,
  expiresAt: session.expiresAt,
}

export interface SessionRow {
  id: string
  userAgent: string | null
  /** From which network address it was opened. */
  address: string | null
  createdAt: Date
  /** Right to within `USED_AGAIN_MS`. */
  lastUsedAt: Date
  expiresAt: Date
}

interface Whose {
  userId: string
  at: Date
}

const isOpen = ({ userId, at }: Whose) => and(eq(session.userId, userId), gt(session.expiresAt, at))

/** A person's sessions that have not ended, the one used last first. */
export function listSessions(db: Db, whose: Whose, limit = 100): Promise<SessionRow[]> {
  return db
    .select(columns)
    .from(session)
    .where(isOpen(whose))
    .orderBy(desc(session.updatedAt), desc(session.id))
    .limit(limit)
}

export async function findSession(
  db: Db,
  { id, ...whose }: Whose & { id: string },
): Promise<SessionRow | null> {
  const [row] = await db
    .select(columns)
    .from(session)
    .where(and(eq(session.id, id), isOpen(whose)))
  return row ?? null
}

/** Deletes one session of a person, or all but one; gives their tokens’ hashes, so that caches can forget them. */
export async function deleteSessions(
  tx: Tx,
  { userId, ...which }: { userId: string } & ({ id: string } | { exceptId: string }),
): Promise<string[]> {
  const isMeant = 'id' in which ? eq(session.id, which.id) : ne(session.id, which.exceptId)
  const rows = await tx
    .delete(session)
    .where(and(eq(session.userId, userId), isMeant))
    .returning({ token: session.token })
  return rows.map(({ token }) => token)
}

const USED_AGAIN_MS = 5 * 60_000

/** Notes that a session is used, at most once in five minutes, so that a page that is open all day writes next to nothing. */
export async function touchSession(
  db: Db,
  { id, lastUsedAt, at }: { id: string; lastUsedAt: Date; at: Date },
): Promise<void> {
  const before = new Date(at.getTime() - USED_AGAIN_MS)
  if (lastUsedAt >= before) return
  await db
    .update(session)
    .set({ updatedAt: at })
    .where(and(eq(session.id, id), lt(session.updatedAt, before)))
}
