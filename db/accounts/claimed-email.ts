import { and, desc, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'
import type { Db, Tx } from '@/db/client'
import { account, user } from '@/db/schema'

/** What a placeholder ends with. */
export const UNCONFIRMED = '@unconfirmed.invalid'

/** The placeholder for the address of somebody who has not confirmed theirs: nobody can have it (RFC 2606). */
export function makePlaceholder(): string {
  return `${uuidv7()}${UNCONFIRMED}`
}

/** Whether an address is somebody's for certain. */
export async function isKnownAddress(db: Db, email: string): Promise<boolean> {
  const [row] = await db.select({ id: user.id }).from(user).where(eq(user.email, email))
  return row !== undefined
}

/** How many accounts of one address are looked at when somebody signs in with it. */
export const SIGN_IN_CANDIDATES = 2

/**
 * Whose password may be meant by an address: who has it for certain, and who claimed it last. At most `SIGN_IN_CANDIDATES`.
 */
export async function listSignInCandidates(
  db: Db,
  address: string,
): Promise<{ email: string; passwordHash: string | null }[]> {
  const columns = { email: user.email, passwordHash: account.password }
  const own = and(eq(account.userId, user.id), eq(account.providerId, 'credential'))
  const [owner, claimant] = await Promise.all([
    db.select(columns).from(user).innerJoin(account, own).where(eq(user.email, address)).limit(1),
    db
      .select(columns)
      .from(user)
      .innerJoin(account, own)
      .where(eq(user.claimedEmail, address))
      .orderBy(desc(user.id))
      .limit(1),
  ])
  return [...owner, ...claimant]
}

/** They have read the mail that was sent to the address: it is theirs, unless somebody else was first. Returns whether it is. */
export async function confirmClaimedEmail(
  db: Db | Tx,
  { userId, at }: { userId: string; at: Date },
): Promise<boolean> {
  const other = alias(user, 'other')
  const rows = await db
    .update(user)
    .set({ email: sql`${user.claimedEmail}`, claimedEmail: null, emailVerified: true, updatedAt: at })
    .where(
      and(
        eq(user.id, userId),
        isNotNull(user.claimedEmail),
        notExists(db.select({ id: other.id }).from(other).where(eq(other.email, user.claimedEmail))),
      ),
    )
    .returning({ id: user.id })
  if (rows.length > 0) return true
  const [row] = await db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.id, userId), isNull(user.claimedEmail)))
  return row !== undefined
}
