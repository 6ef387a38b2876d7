import type { PresentInvariant } from '@/db/audit/invariant'

export const reservedIsLiveHolds: PresentInvariant = {
  number: 'I2',
  statement: 'What a stock level has reserved is the sum of its live reservations.',
  query: (sql) => sql`/* audit I2 */
    with held as (
      select location_id, sku_id, sum(quantity) as units from reservation where state = 'reserved' group by 1, 2
    )
    select location_id, sku_id, s.reserved, held.units::float8 as held
    from stock_level s full join held using (location_id, sku_id)
    where coalesce(s.reserved, 0) <> coalesce(held.units, 0)`,
}
