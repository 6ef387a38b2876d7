import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import type { OrderState } from '@/db/orders/order-state'

export interface OrderSummary {
  /** Of the last two weeks; a state without orders is left out. */
  byState: { state: OrderState; count: number }[]
  /** Money taken today for what was found. */
  soldTodayMinor: number
  /** Orders confirmed today and not cancelled since. */
  ordersToday: number
  /** Sum of the same orders as they were ordered. */
  orderedTodayMinor: number
  /** Units found of those looked for today, where a line of what is measured is one, in parts; null before the first. */
  foundRate: number | null
  /** The same as `soldTodayMinor`, by the hour in which it was taken; 24 values. */
  soldByHourMinor: number[]
  /** Lines that ended today without being found, or that the location ran short of. */
  shortsToday: number
}

interface Row extends Record<string, unknown> {
  byState: { state: OrderState; count: number }[] | null
  soldByHour: { hour: number; soldMinor: number }[] | null
  ordered: { count: number; minor: number } | null
  lookedFor: number | null
  found: number | null
  shorts: number
}

/**
 * The day of a location in numbers: today is the location's own day. One statement, which reads the orders of two weeks, today's
 * captures and today's events of lines, and nothing of what lies behind.
 */
export async function summarizeOrders(
  db: Db,
  { locationId, timeZone, now }: { locationId: LocationId; timeZone: string; now: Date },
): Promise<OrderSummary> {
  const at = sql`${now.toISOString()}::timestamptz`
  // An expression of constants, not a row of a subquery: the planner has to see how little of the past it asks for.
  const beginOfToday = sql`date_trunc('day', ${at} at time zone ${timeZone}) at time zone ${timeZone}`
  const [row] = await db.execute<Row>(sql`/* summarizeOrders */
    with recent as (
      select id, state, confirmed_at, total_minor from "order"
      where location_id = ${locationId} and created_at > ${at} - interval '14 days'
    ), ordered as (
      select count(*)::int as orders, coalesce(sum(total_minor), 0)::float8 as minor
      from recent
      where confirmed_at >= ${beginOfToday} and state <> 'cancelled'
    ), sold as (
      select extract(hour from captured_at at time zone ${timeZone})::int as hour, sum(captured_minor)::float8 as sold_minor
      from payment
      where location_id = ${locationId} and captured_at >= ${beginOfToday}
      group by 1
    ), ended as (
      select distinct l.order_id, l.id, l.state, case s.quantity_unit when 'H87' then l.quantity else 1 end as units,
        case s.quantity_unit when 'H87' then l.quantity_found else l.quantity_found::float8 / l.quantity end as units_found
      from order_event e
      join order_line l on l.location_id = e.location_id and l.order_id = e.order_id and l.id = e.line_id
      join sku s on s.id = l.sku_id
      join "order" o on o.location_id = e.location_id and o.id = e.order_id
      where e.location_id = ${locationId} and e.line_id is not null and e.at >= ${beginOfToday}
        and o.confirmed_at is not null and l.state in ('found', 'replaced', 'not_found', 'short')
        and l.replaces_line_id is null
    )
    select
      (select json_agg(json_build_object('state', state, 'count', count)) from
        (select state, count(*)::int as count from recent group by state) counted) as "byState",
      (select json_agg(json_build_object('hour', hour, 'soldMinor', sold_minor)) from sold) as "soldByHour",
      (select json_build_object('count', orders, 'minor', minor) from ordered) as ordered,
      (select sum(units)::float8 from ended) as "lookedFor",
      (select sum(units_found)::float8 from ended) as found,
      (select count(*)::int from ended where state in ('not_found', 'short')) as shorts`)
  const byHour = row?.soldByHour ?? []
  const soldByHourMinor = new Array<number>(24).fill(0)
  for (const { hour, soldMinor } of byHour) soldByHourMinor[hour] = soldMinor
  return {
    byState: row?.byState ?? [],
    soldTodayMinor: byHour.reduce((sum, { soldMinor }) => sum + soldMinor, 0),
    ordersToday: row?.ordered?.count ?? 0,
    orderedTodayMinor: row?.ordered?.minor ?? 0,
    foundRate: row?.lookedFor ? (row.found ?? 0) / row.lookedFor : null,
    soldByHourMinor,
    shortsToday: row?.shorts ?? 0,
  }
}
