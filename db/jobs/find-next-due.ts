import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Bounds of the delay in milliseconds: a burst of holds does not spin the worker, and a lost job is soon replaced. */
const SOONEST_MS = 250
const LATEST_MS = 2_000

/**
 * When the next hold runs out, the next payment is due or the next price begins, within bounds around now: by the database's clock, which also decides when the job is begun; a
 * test may give the time.
 */
export async function findNextDue({ db }: Database, given: Date | null): Promise<Date> {
  const [row] = await db.execute<{ now: string; due: string | null }>(sql`/* findNextDue */
    select coalesce(${given?.toISOString() ?? null}::timestamptz, clock_timestamp()) as now, least(
      (select min(expires_at) from reservation where state = 'reserved' and expires_at is not null),
      (select min(gateway_due_at) from payment where gateway_due_at is not null),
      (select min(price_until) from listing where price_until is not null)
    ) as due`)
  if (!row) throw new Error('The statement says at least what time it is.')
  const now = new Date(row.now).getTime()
  const due = row.due ? new Date(row.due).getTime() : Number.POSITIVE_INFINITY
  return new Date(Math.min(Math.max(due, now + SOONEST_MS), now + LATEST_MS))
}
