import type { Sql } from 'postgres'
import { WAKE_CHANNEL, type Wake, wakePayloads } from '@/db/events/wake-payload'
import { textColumn } from '@/db/rows/array-literal'

/** Sends all of them in one statement of its own: a transaction that notifies lets all others wait for its commit. */
export async function sendWakes(sql: Sql, wakes: readonly Wake[]): Promise<void> {
  const payloads = wakes.flatMap(wakePayloads)
  if (payloads.length === 0) return
  await sql`/* sendWakes */ select pg_notify(${WAKE_CHANNEL}, payload) from unnest(${textColumn(payloads, (payload) => payload)}::text[]) as payload`
}
