import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { WAKE_CHANNEL, type Wake, wakePayload } from '@/db/events/wake-payload'

/** Tells every process, once the transaction commits, what to read again. Postgres drops exact repeats within a transaction. */
export async function wake(tx: Tx, what: Wake): Promise<void> {
  await tx.execute(sql`/* wake */ select pg_notify(${WAKE_CHANNEL}, ${wakePayload(what)})`)
}
