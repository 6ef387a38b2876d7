import { levelsBesideCheckpoint } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'
import { namedLevels } from '@/db/audit/named-levels'

export const versionsHaveNoHole: HistoryInvariant = {
  number: 'I4',
  statement:
    'The entries of a stock level carry versions 1, 2, 3 … without a hole, and each states the balance after it.',
  queryAll: (sql, suspects) => sql`/* audit I4 */
    with walked as (
      select location_id, sku_id, version, on_hand, reserved, unavailable, safety_stock, back_room,
        row_number() over walk as place, sum(on_hand_change) over walk as on_hand_sum,
        sum(reserved_change) over walk as reserved_sum, sum(unavailable_change) over walk as unavailable_sum,
        sum(safety_stock_change) over walk as safety_stock_sum, sum(back_room_change) over walk as back_room_sum
      from ${namedLevels(sql, suspects)} named join ledger_entry using (location_id, sku_id)
      window walk as (partition by location_id, sku_id order by version)
    ), last as (
      select location_id, sku_id, max(version) as version from walked group by 1, 2
    )
    select location_id, sku_id, version::float8, place::float8 as expected_version, on_hand, on_hand_sum::float8 as expected_on_hand,
      reserved, reserved_sum::float8 as expected_reserved
    from walked
    where version <> place or on_hand <> on_hand_sum or reserved <> reserved_sum or unavailable <> unavailable_sum
      or safety_stock <> safety_stock_sum or back_room <> back_room_sum
    union all
    select location_id, sku_id, s.version::float8, coalesce(last.version, 0)::float8, null, null, null, null
    from ${namedLevels(sql, suspects)} named
    left join stock_level s using (location_id, sku_id) left join last using (location_id, sku_id)
    where coalesce(s.version, 0) <> coalesce(last.version, 0)
    union all
    select location_id, sku_id, version::float8, c.version::float8, l.on_hand, c.on_hand, l.reserved, c.reserved
    from audit_checkpoint c left join ledger_entry l using (location_id, sku_id, version)
    where (l.on_hand, l.reserved, l.unavailable, l.safety_stock, l.back_room, l.at)
      is distinct from (c.on_hand, c.reserved, c.unavailable, c.safety_stock, c.back_room, c.at)`,
  queryFresh: (sql) => sql`/* audit I4 of fresh entries */
    with beside as materialized (
      select * from ${levelsBesideCheckpoint(sql)} b
    ), walked as (
      select b.location_id, b.sku_id, l.version, l.on_hand, l.reserved, l.unavailable, l.safety_stock, l.back_room,
        b.version + row_number() over walk as place, b.on_hand + sum(on_hand_change) over walk as on_hand_sum,
        b.reserved + sum(reserved_change) over walk as reserved_sum, b.unavailable + sum(unavailable_change) over walk as unavailable_sum,
        b.safety_stock + sum(safety_stock_change) over walk as safety_stock_sum,
        b.back_room + sum(back_room_change) over walk as back_room_sum
      from beside b
      cross join lateral (
        select * from ledger_entry l
        where l.location_id = b.location_id and l.sku_id = b.sku_id and l.version > b.version
        offset 0
      ) l
      where b.level_version <> b.version
      window walk as (partition by b.location_id, b.sku_id order by l.version)
    )
    select location_id, sku_id, version::float8, place::float8 as expected_version, on_hand, on_hand_sum::float8 as expected_on_hand,
      reserved, reserved_sum::float8 as expected_reserved
    from walked
    where version <> place or on_hand <> on_hand_sum or reserved <> reserved_sum or unavailable <> unavailable_sum
      or safety_stock <> safety_stock_sum or back_room <> back_room_sum
    union all
    select b.location_id, b.sku_id, level_version::float8, coalesce(last.version, b.version)::float8, null, null, null, null
    from beside b
    left join lateral (
      select l.version from ledger_entry l
      where l.location_id = b.location_id and l.sku_id = b.sku_id and l.version > b.version
      order by l.version desc limit 1
    ) last on true
    where coalesce(level_version, 0) <> coalesce(last.version, b.version)`,
}
