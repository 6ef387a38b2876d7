import type { Sql } from 'postgres'
import { WAKE_CHANNEL, wakePayloads } from '@/db/events/wake-payload'
import type { LocationId } from '@/db/ids'

/**
 * Tells every process that listings cost otherwise from now on. To be called once that was committed, and by a statement of its own: a transaction that notifies lets all
 * others wait for its commit. Whoever misses it reads the price at the next page, and no sale is made at another one.
 */
export async function tellPrices(
  { sql }: { sql: Sql },
  changed: readonly { locationId: string; skuId: string }[],
): Promise<void> {
  for (const locationId of new Set(changed.map((each) => each.locationId))) {
    const prices = new Set(changed.filter((each) => each.locationId === locationId).map(({ skuId }) => skuId))
    for (const payload of wakePayloads({ locationId: locationId as LocationId, prices })) {
      await sql`/* tellPrices */ select pg_notify(${WAKE_CHANNEL}, ${payload})`
    }
  }
}
