import { and, eq } from 'drizzle-orm'
import { verifyPassword } from '@/db/accounts/hash-password'
import { countSignInAttempt, forgetSignInAttempts } from '@/db/accounts/throttle-sign-in'
import type { Db } from '@/db/client'
import { account } from '@/db/schema'

export type PasswordCheck = 'right' | 'wrong' | { waitSeconds: number }

export interface OwnPassword {
  userId: string
  /** As they sign in with it: attempts count together with those of signing in. */
  email: string
  password: string
  /** The network address that asks. */
  address: string
  at: Date
}

/** Whether this is the password of somebody who has signed in already: asked before what a stolen session must not do. Throttled as signing in is. */
export async function checkOwnPassword(
  db: Db,
  { userId, email, password, address, at }: OwnPassword,
): Promise<PasswordCheck> {
  const waitSeconds = await countSignInAttempt(db, { email, address, at })
  if (waitSeconds !== null) return { waitSeconds }
  const [row] = await db
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
  if (!row?.hash || !(await verifyPassword({ hash: row.hash, password }))) return 'wrong'
  await forgetSignInAttempts(db, { email, address })
  return 'right'
}
