import type { Database } from '@/db/client'
import { tellPrices } from '@/db/events/tell-prices'

/** Listings that one statement brings up to date. */
const ROUND_MAX = 1_000

/**
 * Writes into listings the prices that began or ended since. What is sold does not wait for it (`priceNow`): it only spares readers the look into the
 * history. Whoever looks at what costs otherwise now is told. Returns how many listings it wrote.
 */
export async function applyPrices({ sql }: Pick<Database, 'sql'>): Promise<number> {
  for (let applied = 0; ; ) {
    const rows = await sql<{ locationId: string; skuId: string; costsOtherwise: boolean }[]>`/* applyPrices */
      with due as (
        select location_id, sku_id, price_minor from listing where price_until <= statement_timestamp()
        order by location_id, sku_id limit ${ROUND_MAX} for no key update skip locked
      )
      update listing g
      set price_minor = listing_price_at(g.location_id, g.sku_id, statement_timestamp()),
        price_until = listing_price_until(g.location_id, g.sku_id, statement_timestamp())
      from due where g.location_id = due.location_id and g.sku_id = due.sku_id
      returning g.location_id as "locationId", g.sku_id as "skuId", g.price_minor <> due.price_minor as "costsOtherwise"`
    const changed = rows.filter(({ costsOtherwise }) => costsOtherwise)
    await tellPrices({ sql }, changed)
    applied += rows.length
    if (rows.length < ROUND_MAX) return applied
  }
}
