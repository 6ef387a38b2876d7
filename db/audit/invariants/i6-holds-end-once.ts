import { freshEntries, holdNumber, levelsBesideCheckpoint } from '@/db/audit/fresh-entries'
import type { HistoryInvariant } from '@/db/audit/invariant'
import { namedLevels } from '@/db/audit/named-levels'

/**
 * Of fresh entries, two questions. Each hold that they name began once and ended once as it says; where its begin is behind the checkpoint,
 * only its end is fresh, at the time that the hold says. And per level: the holds that were live at the checkpoint, with those that began since and
 * without those that ended since, are those that are live now; so a hold that ended a second time, or without an entry, is missed.
 */
export const holdsEndOnce: HistoryInvariant = {
  number: 'I6',
  statement: 'A reservation ends at most once; what it committed plus what it gave back is what it held.',
  queryAll: async (sql, suspects) =>
    suspects.length === 0
      ? []
      : sql`/* audit I6 */
    with told as (
      select location_id, reservation_id as id, sku_id, sum(reserved_change) filter (where kind = 'reserved') as held,
        count(*) filter (where kind = 'reserved') as begun,
        count(*) filter (where kind in ('committed', 'released', 'lapsed')) as ended,
        sum(reserved_change) filter (where kind in ('committed', 'released', 'lapsed')) as given_up,
        sum(on_hand_change) as sold,
        max(kind) filter (where kind in ('committed', 'released', 'lapsed')) as end_kind,
        max(at) filter (where kind in ('committed', 'released', 'lapsed')) as ended_at
      from ${namedLevels(sql, suspects)} named join ledger_entry using (location_id, sku_id)
      where reservation_id is not null group by 1, 2, 3
    ), held as (
      select r.* from ${namedLevels(sql, suspects)} named join reservation r using (location_id, sku_id)
    )
    select location_id, id, sku_id, r.state, r.quantity, r.quantity_committed, r.quantity_returned, told.begun::float8, told.ended::float8,
      told.sold::float8
    from held r full join told using (location_id, id, sku_id)
    where r.state is null or told.begun is null
      or told.begun <> 1 or told.held <> r.quantity
      or told.ended <> (case when r.state = 'reserved' then 0 else 1 end)
      or coalesce(told.given_up, 0) <> (case when r.state = 'reserved' then 0 else -r.quantity end)
      or told.sold <> -r.quantity_committed
      or told.end_kind::text <> r.state::text or told.ended_at <> r.ended_at
      or (r.state = 'reserved') <> (r.quantity_committed + r.quantity_returned = 0)
      or (r.state <> 'reserved' and r.quantity_committed + r.quantity_returned <> r.quantity)`,
  queryFresh: (sql) => sql`/* audit I6 of fresh entries */
    with fresh as materialized (
      select location_id, sku_id, reservation_id as id, kind, kind in ('committed', 'released', 'lapsed') as is_end, reserved_change,
        on_hand_change, at, abs(reserved_change) as quantity
      from ${freshEntries(sql)} l
      where reservation_id is not null
    ), told as (
      select location_id, sku_id, id, count(*) filter (where kind = 'reserved') as begun,
        sum(reserved_change) filter (where kind = 'reserved') as held, count(*) filter (where is_end) as ended,
        coalesce(sum(reserved_change) filter (where is_end), 0) as given_up, sum(on_hand_change) as sold,
        max(kind) filter (where is_end) as end_kind, max(at) filter (where is_end) as ended_at
      from fresh group by 1, 2, 3
    ), live as (
      select location_id, sku_id, sum(${holdNumber(sql, 'id', 'quantity')}) as holds
      from reservation where state = 'reserved' group by 1, 2
    ), moved as (
      select location_id, sku_id, sum(case when is_end then -n else n end) as holds
      from (select *, ${holdNumber(sql, 'id', 'quantity')} as n from fresh where kind = 'reserved' or is_end) numbered group by 1, 2
    )
    select location_id, id, told.sku_id, r.state, r.quantity, r.quantity_committed, r.quantity_returned, told.begun::float8, told.ended::float8,
      told.sold::float8, null as what
    from told
    left join lateral (
      select * from reservation r where r.location_id = told.location_id and r.id = told.id
      offset 0
    ) r using (location_id, id)
    where r.state is null or r.sku_id <> told.sku_id
      or told.begun > 1 or told.held <> r.quantity
      or told.ended > 1 or (told.begun + told.ended > 0 and told.ended <> (case when r.state = 'reserved' then 0 else 1 end))
      or told.given_up <> -r.quantity * told.ended
      or told.sold <> -r.quantity_committed * told.ended
      or told.end_kind::text <> r.state::text or told.ended_at <> r.ended_at
      or (r.state = 'reserved') <> (r.quantity_committed + r.quantity_returned = 0)
      or (r.state <> 'reserved' and r.quantity_committed + r.quantity_returned <> r.quantity)
    union all
    select location_id, null, sku_id, null, null, null, null, null, null, null, 'live holds that no entry began, or ended ones that none ended'
    from ${levelsBesideCheckpoint(sql)} b
    left join moved using (location_id, sku_id)
    full join live using (location_id, sku_id)
    where coalesce(b.live_holds, 0) + coalesce(moved.holds, 0) <> coalesce(live.holds, 0)`,
}
