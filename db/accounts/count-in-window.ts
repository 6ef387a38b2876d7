import { lt, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Db } from '@/db/client'
import { rateLimit } from '@/db/schema'

/** Longer than any window: what is older counts for nothing. */
const KEPT_MS = 3_600_000

export interface Counted {
  key: string
  /** Including this one. */
  count: number
  /** Seconds until the window is over, at least 1. */
  secondsLeft: number
}

/**
 * Counts one more for each key, in one statement and over all processes. A window begins with its first request and
 * does not grow longer by trying on.
 */
export async function countInWindow(
  db: Db,
  { keys, windowSeconds, at }: { keys: readonly string[]; windowSeconds: number; at: Date },
): Promise<Counted[]> {
  const now = at.getTime()
  const isOver = sql`${rateLimit.lastRequest} <= ${now - windowSeconds * 1000}`
  const rows = await db
    .insert(rateLimit)
    .values(keys.map((key) => ({ id: uuidv7(), key, count: 1, lastRequest: now })))
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${isOver} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ key: rateLimit.key, count: rateLimit.count, since: rateLimit.lastRequest })
  if (rows.every(({ count }) => count === 1)) {
    await db.delete(rateLimit).where(lt(rateLimit.lastRequest, now - KEPT_MS))
  }
  return rows.map(({ key, count, since }) => ({
    key,
    count,
    secondsLeft: Math.max(1, Math.ceil((since + windowSeconds * 1000 - now) / 1000)),
  }))
}
