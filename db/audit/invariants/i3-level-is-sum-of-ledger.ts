import { levelsBesideCheckpoint } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'
import { namedLevels } from '@/db/audit/named-levels'

export const levelIsSumOfLedger: HistoryInvariant = {
  number: 'I3',
  statement: 'A stock level is the sum of its ledger entries, bucket by bucket.',
  queryAll: async (sql, suspects) =>
    suspects.length === 0
      ? []
      : sql`/* audit I3 */
    with summed as (
      select location_id, sku_id, sum(on_hand_change) as on_hand, sum(reserved_change) as reserved,
        sum(unavailable_change) as unavailable, sum(safety_stock_change) as safety_stock, sum(back_room_change) as back_room
      from ${namedLevels(sql, suspects)} named join ledger_entry using (location_id, sku_id) group by 1, 2
    )
    select location_id, sku_id, s.on_hand, l.on_hand::float8 as ledger_on_hand, s.reserved, l.reserved::float8 as ledger_reserved,
      s.unavailable, l.unavailable::float8 as ledger_unavailable, s.safety_stock, l.safety_stock::float8 as ledger_safety_stock,
      s.back_room, l.back_room::float8 as ledger_back_room
    from ${namedLevels(sql, suspects)} named
    left join stock_level s using (location_id, sku_id) left join summed l using (location_id, sku_id)
    where (coalesce(s.on_hand, 0), coalesce(s.reserved, 0), coalesce(s.unavailable, 0), coalesce(s.safety_stock, 0), coalesce(s.back_room, 0))
      is distinct from
      (coalesce(l.on_hand, 0), coalesce(l.reserved, 0), coalesce(l.unavailable, 0), coalesce(l.safety_stock, 0), coalesce(l.back_room, 0))`,
  queryFresh: (sql) => sql`/* audit I3 of fresh entries */
    with summed as (
      select b.location_id, b.sku_id, level_on_hand, level_reserved, level_unavailable, level_safety_stock, level_back_room,
        b.on_hand + coalesce(l.on_hand, 0) as on_hand, b.reserved + coalesce(l.reserved, 0) as reserved,
        b.unavailable + coalesce(l.unavailable, 0) as unavailable, b.safety_stock + coalesce(l.safety_stock, 0) as safety_stock,
        b.back_room + coalesce(l.back_room, 0) as back_room
      from ${levelsBesideCheckpoint(sql)} b
      left join lateral (
        select sum(on_hand_change) as on_hand, sum(reserved_change) as reserved, sum(unavailable_change) as unavailable,
          sum(safety_stock_change) as safety_stock, sum(back_room_change) as back_room
        from ledger_entry l
        where b.level_version <> b.version
          and l.location_id = b.location_id and l.sku_id = b.sku_id and l.version > b.version
      ) l on true
    )
    select location_id, sku_id, level_on_hand as on_hand, on_hand::float8 as ledger_on_hand, level_reserved as reserved,
      reserved::float8 as ledger_reserved, level_unavailable as unavailable, unavailable::float8 as ledger_unavailable,
      level_safety_stock as safety_stock, safety_stock::float8 as ledger_safety_stock,
      level_back_room as back_room, back_room::float8 as ledger_back_room
    from summed
    where (coalesce(level_on_hand, 0), coalesce(level_reserved, 0), coalesce(level_unavailable, 0), coalesce(level_safety_stock, 0),
        coalesce(level_back_room, 0))
      is distinct from (on_hand, reserved, unavailable, safety_stock, back_room)`,
}
