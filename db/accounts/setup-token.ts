import { randomBytes } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import { hashLinkToken } from '@/db/accounts/link-token'
import type { Db, Tx } from '@/db/client'
import { newId } from '@/db/ids'
import { setupToken, user } from '@/db/schema'

export const SETUP_HOURS = 12

/** Whether nobody runs the house yet. */
export async function hasNoOperator(db: Db | Tx): Promise<boolean> {
  const [row] = await db.select({ id: user.id }).from(user).where(eq(user.isOperator, true)).limit(1)
  return row === undefined
}

/** A token with which somebody may become the operator; null where there is one. Those of other processes go on working until they end. */
export async function issueSetupToken(db: Db, { at }: { at: Date }): Promise<string | null> {
  if (!(await hasNoOperator(db))) return null
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + SETUP_HOURS * 3_600_000)
  // What ended a week ago is nobody's link any more.
  await db.delete(setupToken).where(lt(setupToken.expiresAt, new Date(at.getTime() - 7 * 86_400_000)))
  await db
    .insert(setupToken)
    .values({ id: newId(), tokenHash: hashLinkToken(token), expiresAt, usedAt: null })
  return token
}
