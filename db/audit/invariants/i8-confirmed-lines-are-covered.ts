import type { PresentInvariant } from '@/db/audit/invariant'

/**
 * A promise and its cover, from both sides, and the order that both belong to. A warehouse sells at the moment of confirmation: there the committed
 * reservation is the cover. Of an order that lapsed, the holds of the other lines lapse by themselves, by the same deadline.
 */
export const confirmedLinesAreCovered: PresentInvariant = {
  number: 'I8',
  statement:
    'A promised order line is covered by a live reservation until it is picked, replaced, refused or cancelled; a live reservation of an order has its line; and an order is what its events say.',
  query: (sql) => sql`/* audit I8 */
    select l.location_id, l.order_id, l.id as line_id, r.id as reservation_id, 'a line without its hold' as what, l.state::text as state
    from order_line l
    join location p on p.id = l.location_id
    left join reservation r on r.location_id = l.location_id and r.id = l.reservation_id
    where l.state in ('held', 'confirmed') and not coalesce(
      r.sku_id = l.sku_id and (
        (r.state = 'reserved' and r.quantity >= l.quantity and (r.expires_at is null) = (l.state = 'confirmed'))
        or (l.state = 'confirmed' and p.fulfilment_mode = 'shipped_from_warehouse' and r.state = 'committed' and r.quantity_committed >= l.quantity)
      ), false)
    union all
    select r.location_id, l.order_id, l.id, r.id, 'a hold without its line', coalesce(l.state::text, r.owner_id)
    from reservation r
    left join order_line l on l.location_id = r.location_id and l.id::text = r.owner_id
    where r.state = 'reserved' and r.owner_kind = 'order_line' and not coalesce(
      l.reservation_id = r.id and (l.state in ('held', 'confirmed') or (l.state = 'lapsed' and r.expires_at is not null)), false)
    union all
    select o.location_id, o.id, null, null, 'an order that is not what its events say', o.state::text
    from "order" o
    left join (
      select location_id, order_id, count(*) as events, max(sequence) as last,
        (array_agg(kind order by sequence desc) filter (where kind in
          ('held', 'confirmed', 'pick_claimed', 'pick_unclaimed', 'picked', 'delivered', 'cancelled', 'lapsed')))[1] as step
      from order_event group by location_id, order_id
    ) e on e.location_id = o.location_id and e.order_id = o.id
    where not coalesce(
      o.version = e.events and o.version = e.last
        and o.state::text = case e.step when 'pick_claimed' then 'picking' when 'pick_unclaimed' then 'confirmed' else e.step end
        and (o.state = 'held') = (o.held_until is not null), false)`,
}
