import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { WAKE_CHANNEL, type Wake, wakePayloads } from '@/db/events/wake-payload'

/** Tells every process, once the transaction commits, what to read again: for tests that change rows by hand. */
export async function wake(tx: Tx, what: Wake): Promise<void> {
  for (const payload of wakePayloads(what))
    await tx.execute(sql`/* wake */ select pg_notify(${WAKE_CHANNEL}, ${payload})`)
}
