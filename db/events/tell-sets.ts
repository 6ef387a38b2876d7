import type { Sql } from 'postgres'
import { sendWakes } from '@/db/events/send-wakes'
import type { LocationId, SkuId } from '@/db/ids'

/**
 * Tells every process that another number of a set can be had wherever it is offered, since it is put together otherwise. To be called once that was committed,
 * and by a statement of its own, as `tellPrices`. What there is of a set is read from its components: no sale is made of what is not there.
 */
export async function tellSets({ sql }: { sql: Sql }, skuId: string): Promise<void> {
  const offers = await sql<{ locationId: LocationId }[]>`/* tellSets: offers */
    select location_id as "locationId" from listing where sku_id = ${skuId} order by location_id`
  // No version: whoever reads it finds one that is newer than all that were told.
  const stock = new Map([[skuId as SkuId, 0]])
  const wakes = offers.map(({ locationId }) => ({ locationId, stock }))
  await sendWakes(sql, wakes)
}
