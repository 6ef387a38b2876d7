import type { Invariant } from '@/db/audit/invariant'

export const moneyMatchesGoods: Invariant = {
  number: 'I9',
  statement: 'Captured money is at most authorised money, and equals the price of what was delivered.',
  query: (sql) => sql`/* audit I9 */
    select location_id, order_id, id, 'captured more than authorised' as what, captured_minor::float8 as captured,
      authorised_minor::float8 as expected
    from payment
    where captured_minor > authorised_minor or refunded_minor > captured_minor or authorised_minor > amount_minor
    union all
    select o.location_id, o.id, null, 'captured is not the price of the goods', paid.kept, goods.price
    from "order" o
    join lateral (
      select coalesce(sum(captured_minor - refunded_minor), 0)::float8 as kept from payment p
      where p.location_id = o.location_id and p.order_id = o.id
    ) paid on true
    join lateral (
      select coalesce(sum(price_minor * quantity_found), 0)::float8 as price from order_line l
      where l.location_id = o.location_id and l.order_id = o.id
    ) goods on true
    where o.state in ('picked', 'delivered') and paid.kept <> goods.price`,
}
