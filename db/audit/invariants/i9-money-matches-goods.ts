import type { PresentInvariant } from '@/db/audit/invariant'

export const moneyMatchesGoods: PresentInvariant = {
  number: 'I9',
  statement: 'Captured money is at most authorised money, and equals the price of what was delivered.',
  // Compared as exact numbers, which are as wide as what they add; only told as float8. Summed per order and joined, not looked up order by order: all orders that were ever delivered are asked.
  query: (sql) => sql`/* audit I9 */
    with paid as (
      select location_id, order_id, sum(captured_minor - refunded_minor) as kept from payment group by 1, 2
    ), goods as (
      select location_id, order_id, sum(price_minor::numeric * quantity_found) as price from order_line group by 1, 2
    )
    select location_id, order_id, id, 'captured more than authorised' as what, captured_minor::float8 as captured,
      authorised_minor::float8 as expected
    from payment
    where captured_minor > authorised_minor or refunded_minor > captured_minor or authorised_minor > amount_minor
    union all
    select o.location_id, o.id, null, 'captured is not the price of the goods', coalesce(paid.kept, 0)::float8,
      coalesce(goods.price, 0)::float8
    from "order" o
    left join paid on paid.location_id = o.location_id and paid.order_id = o.id
    left join goods on goods.location_id = o.location_id and goods.order_id = o.id
    where o.state in ('picked', 'delivered') and coalesce(paid.kept, 0) <> coalesce(goods.price, 0)`,
}
