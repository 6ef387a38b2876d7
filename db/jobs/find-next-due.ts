import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Bounds of the delay in milliseconds: a burst of holds does not spin the worker, and a lost job is soon replaced. */
const SOONEST_MS = 250
const LATEST_MS = 2_000

/** When the next hold runs out or the next payment is due, within bounds around `now`. */
export async function findNextDue({ db }: Database, now: Date): Promise<Date> {
  const [row] = await db.execute<{ due: string | null }>(sql`/* findNextDue */
    select least(
      (select min(expires_at) from reservation where state = 'reserved' and expires_at is not null),
      (select min(gateway_due_at) from payment where gateway_due_at is not null)
    ) as due`)
  const due = row?.due ? new Date(row.due).getTime() : Number.POSITIVE_INFINITY
  const at = Math.min(Math.max(due, now.getTime() + SOONEST_MS), now.getTime() + LATEST_MS)
  return new Date(at)
}
