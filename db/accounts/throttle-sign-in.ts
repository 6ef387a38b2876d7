import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { countInWindow } from '@/db/accounts/count-in-window'
import type { Db } from '@/db/client'
import { rateLimit } from '@/db/schema'

/** Attempts since the last success count for ten minutes. */
const WINDOW_SECONDS = 600

/**
 * From one address few attempts are enough for a person; over all addresses a person must not be locked out by
 * somebody else's few, so that bound is higher.
 */
const ATTEMPTS_MAX = { fromAddress: 10, fromAnywhere: 100 }

export interface SignInAttempt {
  email: string
  address: string
  at: Date
}

/** Who tries is kept as a hash: the table must not become a list of addresses. */
function keysOf({ email, address }: Pick<SignInAttempt, 'email' | 'address'>) {
  const hash = (text: string): string => `sign-in:${createHash('sha256').update(text).digest('base64url')}`
  const name = email.toLowerCase()
  return { fromAddress: hash(`${name} ${address}`), fromAnywhere: hash(name) }
}

/** Counts an attempt before the password is looked at; returns the seconds to wait where there were too many, else null. */
export async function countSignInAttempt(db: Db, attempt: SignInAttempt): Promise<number | null> {
  const keys = keysOf(attempt)
  const counted = await countInWindow(db, {
    keys: Object.values(keys),
    windowSeconds: WINDOW_SECONDS,
    at: attempt.at,
  })
  const over = counted.filter(
    ({ key, count }) => count > ATTEMPTS_MAX[key === keys.fromAddress ? 'fromAddress' : 'fromAnywhere'],
  )
  return over.length === 0 ? null : Math.max(...over.map(({ secondsLeft }) => secondsLeft))
}

/** Somebody signed in: what was counted for them from here is forgotten. */
export async function forgetSignInAttempts(
  db: Db,
  attempt: Pick<SignInAttempt, 'email' | 'address'>,
): Promise<void> {
  await db.delete(rateLimit).where(inArray(rateLimit.key, Object.values(keysOf(attempt))))
}
