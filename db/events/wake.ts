import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { WAKE_CHANNEL, wakePayload } from '@/db/events/wake-payload'
import type { LocationId, SkuId } from '@/db/ids'

/** What changed at a location, by name; readers fetch the truth themselves. */
export interface Wake {
  locationId: LocationId
  skuIds?: readonly SkuId[]
  orderIds?: readonly string[]
  /** The pick queue or a pick. */
  picks?: boolean
}

/** Tells every process, once the transaction commits, what to read again. Postgres drops exact repeats within a transaction. */
export async function wake(tx: Tx, what: Wake): Promise<void> {
  await tx.execute(sql`/* wake */ select pg_notify(${WAKE_CHANNEL}, ${wakePayload(what)})`)
}
