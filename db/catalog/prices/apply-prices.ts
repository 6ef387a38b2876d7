import type { Database } from '@/db/client'

/** Listings that one statement brings up to date. */
const ROUND_MAX = 1_000

/**
 * Writes into listings the prices that began or ended since. What is sold does not wait for it (`priceNow`): it only spares readers the look into the
 * history. Returns how many.
 */
export async function applyPrices({ sql }: Pick<Database, 'sql'>): Promise<number> {
  for (let applied = 0; ; ) {
    const { count } = await sql`/* applyPrices */
      with due as (
        select location_id, sku_id from listing where price_until <= statement_timestamp()
        order by location_id, sku_id limit ${ROUND_MAX} for no key update skip locked
      )
      update listing g
      set price_minor = listing_price_at(g.location_id, g.sku_id, statement_timestamp()),
        price_until = listing_price_until(g.location_id, g.sku_id, statement_timestamp())
      from due where g.location_id = due.location_id and g.sku_id = due.sku_id`
    applied += count
    if (count < ROUND_MAX) return applied
  }
}
