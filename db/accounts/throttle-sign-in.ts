import { createHash } from 'node:crypto'
import { inArray, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Db } from '@/db/client'
import { rateLimit } from '@/db/schema'

/** Attempts since the last success count for ten minutes. */
export const THROTTLE_WINDOW_SECONDS = 600

/**
 * From one address few attempts are enough for a person; over all addresses a person must not be locked out by
 * somebody else's few, so that bound is higher.
 */
export const ATTEMPTS_MAX = { fromAddress: 10, fromAnywhere: 100 }

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
  const now = attempt.at.getTime()
  const isOver = sql`${rateLimit.lastRequest} <= ${now - THROTTLE_WINDOW_SECONDS * 1000}`
  const rows = await db
    .insert(rateLimit)
    .values(Object.values(keys).map((key) => ({ id: uuidv7(), key, count: 1, lastRequest: now })))
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        // The beginning of the window, so that trying on and on does not prolong it.
        lastRequest: sql`case when ${isOver} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ key: rateLimit.key, count: rateLimit.count, since: rateLimit.lastRequest })
  const over = rows.filter(
    ({ key, count }) =>
      count > (key === keys.fromAddress ? ATTEMPTS_MAX.fromAddress : ATTEMPTS_MAX.fromAnywhere),
  )
  if (over.length === 0) return null
  const opensAt = Math.max(...over.map(({ since }) => since)) + THROTTLE_WINDOW_SECONDS * 1000
  return Math.max(1, Math.ceil((opensAt - now) / 1000))
}

/** Somebody signed in: what was counted for them from here is forgotten. */
export async function forgetSignInAttempts(
  db: Db,
  attempt: Pick<SignInAttempt, 'email' | 'address'>,
): Promise<void> {
  await db.delete(rateLimit).where(inArray(rateLimit.key, Object.values(keysOf(attempt))))
}
