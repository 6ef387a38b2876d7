import type { Sql, TransactionSql } from 'postgres'
import type { PresentInvariant } from '@/db/audit/invariant'

/**
 * Money, from three sides: what a payment says of itself, what it says beside its order and that order's events, and what was delivered. A payment
 * is given up in the transaction that cancels its order, so that one which lives on there is wrong at once, however short the time. What an order costs is
 * that of its goods, their deposit and the tax that comes on top, each rounded once for its line as `chargeLine` does. Sums are compared as exact numbers, as wide as what they add, and only told as float8; they are made per
 * order and joined, not looked up order by order: all orders are asked.
 */
export const moneyMatchesGoods: PresentInvariant = {
  number: 'I9',
  statement:
    'Captured money is at most authorised money, and equals the price of what was delivered; a payment is what its order and its events say.',
  query: (sql) => sql`/* audit I9 */
    with paid as (
      select location_id, order_id, count(*) as payments, sum(captured_minor) as captured, sum(captured_minor - refunded_minor) as kept,
        count(*) filter (where state in ('authorised', 'captured', 'refunded')) as granted,
        count(*) filter (where state = 'authorised') as authorised, count(*) filter (where state = 'pending') as pending,
        count(*) filter (where state in ('pending', 'timed_out')) as open, count(*) filter (where state = 'declined') as declined,
        sum(authorised_minor) filter (where state = 'authorised') as authorised_minor, count(distinct currency) as currencies,
        max(currency) as currency
      from payment group by 1, 2
    ), goods as (
      select location_id, order_id, sum(${charge(sql, 'quantity_found', true)}) as price,
        sum(${charge(sql, 'quantity', false)}) filter (where state in ('held', 'confirmed')) as promised
      from order_line l group by 1, 2
    ), told as (
      select location_id, order_id, count(*) filter (where kind = 'payment_started') as started,
        count(*) filter (where kind = 'payment_declined') as declined,
        sum((data->>'capturedMinor')::numeric) filter (where kind = 'picked') as captured
      from order_event group by 1, 2
    ), asked as (
      select o.location_id, o.id, o.state, o.currency, coalesce(paid.payments, 0) as payments, coalesce(paid.captured, 0) as captured,
        coalesce(paid.kept, 0) as kept,
        coalesce(paid.granted, 0) as granted, coalesce(paid.authorised, 0) as authorised, coalesce(paid.pending, 0) as pending,
        coalesce(paid.open, 0) as open, coalesce(paid.declined, 0) as declined, coalesce(paid.authorised_minor, 0) as authorised_minor,
        coalesce(paid.currencies, 0) as currencies, paid.currency as paid_in, coalesce(goods.price, 0) as price,
        coalesce(goods.promised, 0) + coalesce(goods.price, 0) as due, coalesce(told.started, 0) as told_started,
        coalesce(told.declined, 0) as told_declined, told.captured as told_captured
      from "order" o
      left join paid on paid.location_id = o.location_id and paid.order_id = o.id
      left join goods on goods.location_id = o.location_id and goods.order_id = o.id
      left join told on told.location_id = o.location_id and told.order_id = o.id
    )
    select p.location_id, p.order_id, p.id, wrong.what, p.captured_minor::float8 as captured, p.authorised_minor::float8 as expected
    from payment p
    cross join lateral (values
      ('captured more than authorised', captured_minor > authorised_minor or refunded_minor > captured_minor or authorised_minor > amount_minor),
      ('captured in another state', (captured_minor > 0) <> (state in ('captured', 'refunded'))),
      ('captured without a time', (captured_minor > 0) <> (captured_at is not null)),
      ('refunded in another state', (refunded_minor > 0) <> (state = 'refunded')),
      ('authorised for another sum', state in ('authorised', 'captured', 'refunded') and authorised_minor <> amount_minor),
      ('authorised before it was', state in ('pending', 'declined', 'timed_out') and authorised_minor <> 0),
      ('its answer is owed and nobody asks for it', state in ('pending', 'timed_out') and gateway_due_at is null and gateway_given_up_at is null)
    ) as wrong (what, is_wrong)
    where wrong.is_wrong
    union all
    select o.location_id, o.id, null, wrong.what, o.kept::float8, o.price::float8
    from asked o
    cross join lateral (values
      ('captured is not the price of the goods', state in ('picked', 'delivered') and kept <> price),
      ('captured, and neither picked nor delivered', state not in ('picked', 'delivered') and kept <> 0),
      ('captured is not what its event says', captured <> coalesce(told_captured, 0)),
      ('an authorisation that nobody gave up', state not in ('confirmed', 'picking') and authorised > 0),
      ('promised without an authorisation', state in ('confirmed', 'picking') and authorised = 0),
      ('authorised for less than it costs', state in ('confirmed', 'picking') and authorised_minor < due),
      ('two payments that were granted', granted > 1),
      ('two payments that wait for an answer', pending > 1),
      ('an answer is awaited, and the order was cancelled', state = 'cancelled' and open > 0),
      ('payments that no event tells of, or the other way round', payments <> told_started or declined <> told_declined),
      ('paid in another currency', currencies > 1 or paid_in <> currency)
    ) as wrong (what, is_wrong)
    where wrong.is_wrong`,
}

/** What the line `l` comes to for a quantity of it, or for what the scale showed. */
function charge(sql: Sql | TransactionSql, quantity: 'quantity' | 'quantity_found', isFound: boolean) {
  return sql.unsafe(`(select goods + deposit + case when l.is_tax_on_top
      then round((goods + case when l.is_deposit_taxed then deposit else 0 end) * coalesce(l.tax_rate, 0) / 100000) else 0 end
    from (select
      round(l.price_minor::numeric * ${isFound ? 'coalesce(l.priced_found, ' : '('}l.${quantity}::bigint * l.price_per_step) / 10::numeric ^ l.price_scale) as goods,
      case l.deposit_minor when 0 then 0 else round(l.deposit_minor::numeric * case when l.is_weighed then l.${quantity}::numeric
        else l.${quantity}::numeric * l.price_per_step / 10::numeric ^ l.price_scale end) end as deposit) parts)`)
}
