import type { Invariant } from '@/db/audit/invariant'

export const holdsEndOnce: Invariant = {
  number: 'I6',
  statement: 'A reservation ends at most once; what it committed plus what it gave back is what it held.',
  query: (sql) => sql`/* audit I6 */
    with told as (
      select location_id, reservation_id as id, (array_agg(sku_id))[1] as sku_id, sum(reserved_change) filter (where kind = 'reserved') as held,
        count(*) filter (where kind = 'reserved') as begun,
        count(*) filter (where kind in ('committed', 'released', 'lapsed')) as ended,
        sum(reserved_change) filter (where kind in ('committed', 'released', 'lapsed')) as given_up,
        sum(on_hand_change) as sold
      from ledger_entry where reservation_id is not null group by 1, 2
    )
    select location_id, id, coalesce(r.sku_id, told.sku_id) as sku_id, r.state, r.quantity, r.quantity_committed, r.quantity_returned, told.begun::float8, told.ended::float8,
      told.sold::float8
    from reservation r full join told using (location_id, id)
    where r.id is null or told.id is null
      or told.begun <> 1 or told.held <> r.quantity
      or told.ended <> (case when r.state = 'reserved' then 0 else 1 end)
      or coalesce(told.given_up, 0) <> (case when r.state = 'reserved' then 0 else -r.quantity end)
      or told.sold <> -r.quantity_committed
      or (r.state = 'reserved') <> (r.quantity_committed + r.quantity_returned = 0)
      or (r.state <> 'reserved' and r.quantity_committed + r.quantity_returned <> r.quantity)`,
}
