import type { Sql } from 'postgres'
import { sendWakes } from '@/db/events/send-wakes'
import type { LocationId } from '@/db/ids'

/**
 * Tells every process that listings cost otherwise from now on. To be called once that was committed, and by a statement of its own: a transaction that notifies lets all
 * others wait for its commit. Whoever misses it reads the price at the next page, and no sale is made at another one.
 */
export async function tellPrices(
  { sql }: { sql: Sql },
  changed: readonly { locationId: string; skuId: string }[],
): Promise<void> {
  const wakes = new Map<LocationId, { locationId: LocationId; prices: Set<string> }>()
  for (const { locationId: id, skuId } of changed) {
    const locationId = id as LocationId
    const wake = wakes.get(locationId) ?? { locationId, prices: new Set() }
    wakes.set(locationId, wake)
    wake.prices.add(skuId)
  }
  await sendWakes(sql, [...wakes.values()])
}
