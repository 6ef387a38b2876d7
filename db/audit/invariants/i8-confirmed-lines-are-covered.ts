import type { PresentInvariant } from '@/db/audit/invariant'

export const confirmedLinesAreCovered: PresentInvariant = {
  number: 'I8',
  statement:
    'A confirmed order line is covered by a live reservation until it is picked, replaced, refused or cancelled.',
  // A warehouse sells at the moment of confirmation: there the committed reservation is the cover.
  query: (sql) => sql`/* audit I8 */
    select l.location_id, l.order_id, l.id, l.sku_id, l.quantity, r.state as reservation_state, r.quantity as reservation_quantity
    from order_line l
    join "order" o on o.location_id = l.location_id and o.id = l.order_id
    join location p on p.id = l.location_id
    left join reservation r on r.location_id = l.location_id and r.id = l.reservation_id
    where l.state = 'confirmed' and not coalesce(
      r.sku_id = l.sku_id and (
        (r.state = 'reserved' and r.expires_at is null and r.quantity >= l.quantity)
        or (p.fulfilment_mode = 'shipped_from_warehouse' and r.state = 'committed' and r.quantity_committed >= l.quantity)
      ), false)`,
}
