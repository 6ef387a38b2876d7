import type { Database } from '@/db/client'
import { createListings } from '@/db/stock/testing/create-listings'

export interface LedgerSize {
  entries: number
  locations: number
  skusEach: number
}

/**
 * A history as the engine writes it, made by a few set-based statements: each SKU receives a million units, then sells them one by one, a hold
 * and its commit under a key each. The last entry of every other SKU is a hold that is live. Returns its locations.
 */
export async function fillLedger(
  database: Database,
  { entries, locations, skusEach }: LedgerSize,
): Promise<{ locationId: string; skuIds: string[] }[]> {
  const { sql } = database
  const places: { locationId: string; skuIds: string[] }[] = []
  for (let place = 0; place < locations; place += 1) {
    places.push(await createListings(database, { count: skusEach }))
  }
  const versions = Math.floor(entries / (locations * skusEach))
  await sql.begin(async (tx) => {
    await tx`/* fillLedgerPlan */
      create temporary table shelf on commit drop as
      select location_id, sku_id, ${versions} + (row_number() over (order by location_id, sku_id) % 2)::integer as versions,
        row_number() over (order by location_id, sku_id) as place
      from listing where location_id = any(${places.map(({ locationId }) => locationId)}::uuid[])`
    // In order of time, as it would have come: a millisecond apart, ending an hour ago.
    await tx`/* fillLedgerPlanEntries */
      create temporary table planned on commit drop as
      select location_id, sku_id, version, at,
        (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(digest, 1, 3) || '8' || substr(digest, 4, 15))::uuid as id
      from (
        select location_id, sku_id, version, md5(place || ' ' || version) as digest,
          date_trunc('milliseconds', now()) - interval '1 hour'
            - (${entries} - version::bigint * ${locations * skusEach} - place) * interval '1 millisecond' as at
        from generate_series(1, ${versions + 1}) as version, shelf
        where version <= versions
      ) timed`
    await tx`/* fillLedgerLevels */
      insert into stock_level (location_id, sku_id, on_hand, reserved, unavailable, safety_stock, version, updated_at)
      select p.location_id, p.sku_id, 1000000 - (version - 1) / 2, (version + 1) % 2, 0, 0, version, at
      from planned p join shelf s using (location_id, sku_id) where version = versions`
    await tx`/* fillLedgerEntries */
      insert into ledger_entry (location_id, sku_id, version, kind, reason, on_hand_change, reserved_change, unavailable_change,
        safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, reference, caller, command_key, at)
      select location_id, sku_id, version,
        (case when version = 1 then 'adjusted' when version % 2 = 0 then 'reserved' else 'committed' end)::ledger_kind,
        (case when version = 1 then 'received' when version % 2 = 1 then 'sold' end)::stock_reason,
        case when version = 1 then 1000000 else -(version % 2) end,
        case when version = 1 then 0 when version % 2 = 0 then 1 else -1 end, 0, 0,
        1000000 - (version - 1) / 2, (version + 1) % 2, 0, 0,
        case when version = 1 then null when version % 2 = 0 then id else lag(id) over (partition by location_id, sku_id order by version) end,
        null, 'user:bench', id::text, at
      from planned order by at`
    await tx`/* fillLedgerHolds */
      insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed, quantity_returned,
        state, expires_at, created_at, ended_at)
      select b.location_id, b.id, b.sku_id, 'client', 'bench', 'user:bench', 1, (e.at is not null)::integer, 0,
        (case when e.at is null then 'reserved' else 'committed' end)::reservation_state, null, b.at, e.at
      from planned b left join planned e on e.location_id = b.location_id and e.sku_id = b.sku_id and e.version = b.version + 1
      where b.version % 2 = 0 order by b.at`
    await tx`/* fillLedgerCommands */
      insert into command (location_id, caller, key, kind, content_hash, outcome, at)
      select location_id, 'user:bench', command_key, 'reserve', md5(command_key), jsonb_build_array('changed', at, jsonb_build_array(
          jsonb_build_array(case kind when 'reserved' then 'reserve' when 'committed' then 'commit' else 'adjust' end, sku_id, reservation_id,
            jsonb_build_array(on_hand_change, reserved_change, 0, 0), jsonb_build_array(on_hand, reserved, 0, 0), version)), jsonb_build_array()), at
      from ledger_entry order by at`
  })
  await sql`vacuum analyze ledger_entry, reservation, command, stock_level`
  return places
}
