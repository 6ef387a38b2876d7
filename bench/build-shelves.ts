import type postgres from 'postgres'
import type { BenchPostgres } from '@/bench/bench-postgres'
import type { Shelf } from '@/bench/open-shelves'
import type { Database } from '@/db/client'
import { createListings } from '@/db/stock/testing/create-listings'

export interface Size {
  locations: number
  /** The same SKUs at every location. */
  skusEach: number
  /** Ledger entries of each level, 1 at least: the one that filled it. */
  entriesEach: number
}

export interface BuiltShelves {
  database: Database
  pickAny(): Shelf
  hot: Shelf
}

/** Units on each shelf, more than a bench can sell and one below the most that fits. */
const UNITS = 2_000_000_000

/**
 * A database of any size in minutes, by set-based statements: every level is the sum of its entries, whose versions have no hole, and which
 * spread over the last 120 days. Foreign keys are not asked (they hold by construction); every other constraint is.
 */
export async function buildShelves(postgres: BenchPostgres, name: string, size: Size): Promise<BuiltShelves> {
  const database = await postgres.openDatabase(name)
  const { locationId: template } = await createListings(database, { count: 1 })
  const admin = postgres.openAdmin(name)
  const locationIds = await addLocations(admin, template, size.locations)
  const skuIds = await addSkus(admin, size.skusEach)
  // Two at a time, one for each connection of the admin.
  await Promise.all(locationIds.map((locationId) => fillLocation(admin, locationId, size.entriesEach)))
  await admin.unsafe('vacuum (freeze, analyze)')
  await admin.unsafe('checkpoint')
  await admin.end()
  const pickAny = () => ({ locationId: pickOne(locationIds), skuId: pickOne(skuIds) })
  return { database, pickAny, hot: pickAny() }
}

function pickOne(ids: readonly string[]): string {
  return ids[Math.floor(Math.random() * ids.length)] ?? ''
}

async function addLocations(admin: postgres.Sql, template: string, count: number): Promise<string[]> {
  const rows = await admin<{ id: string }[]>`/* addLocations */
    insert into location (id, retailer_id, slug, name, kind, fulfilment_mode, latitude, longitude, time_zone, address,
      opening_hours, postcodes_served, created_at)
    select gen_random_uuid(), retailer_id, 'bench-' || n, name, kind, fulfilment_mode, latitude, longitude, time_zone, address,
      opening_hours, postcodes_served, created_at
    from location cross join generate_series(1, ${count}) n
    where id = ${template}
    returning id`
  return rows.map(({ id }) => id)
}

async function addSkus(admin: postgres.Sql, count: number): Promise<string[]> {
  const rows = await admin<{ id: string }[]>`/* addSkus */
    insert into sku (id, retailer_id, product_id, position, gtin, name, option_values, size_label, measure_quantity, measure_unit,
      weight_grams, search_text, created_at)
    select gen_random_uuid(), retailer_id, product_id, n, (20000000 + n)::text, name, option_values, size_label,
      measure_quantity, measure_unit, weight_grams, search_text, created_at
    from sku cross join generate_series(1, ${count}) n
    returning id`
  return rows.map(({ id }) => id)
}

async function fillLocation(admin: postgres.Sql, locationId: string, entriesEach: number): Promise<void> {
  // After the first, which brings the units, one unit comes and goes.
  const onHandLast = UNITS + ((entriesEach + 1) % 2)
  await admin.begin(async (tx) => {
    await tx`/* fillLocation */ set local session_replication_role = replica`
    await tx`/* fillLocation */
      insert into listing (location_id, sku_id, price_minor, is_listed, zone, aisle, bay, updated_at)
      select ${locationId}, id, 100, true, 'ambient', 1 + position / 10, 1 + position % 10, now()
      from sku where position > 0
      order by id`
    await tx`/* fillLocation */
      insert into stock_level (location_id, sku_id, on_hand, reserved, unavailable, safety_stock, version, updated_at)
      select location_id, sku_id, ${onHandLast}, 0, 0, 0, ${entriesEach}, now()
      from listing where location_id = ${locationId}
      order by sku_id`
    await tx`/* fillLocation */
      insert into ledger_entry (location_id, sku_id, version, kind, reason, on_hand_change, reserved_change, unavailable_change,
        safety_stock_change, on_hand, reserved, unavailable, safety_stock, caller, command_key, at)
      select location_id, sku_id, n, 'adjusted', 'recount', case when n = 1 then ${UNITS} when n % 2 = 0 then 1 else -1 end,
        0, 0, 0, ${UNITS} + (n + 1) % 2, 0, 0, 0, 'system', 'bench-' || n,
        now() - interval '120 days' * (1 - n::float8 / ${entriesEach + 1})
      from (select location_id, sku_id from listing where location_id = ${locationId} order by sku_id) shelf
      cross join generate_series(1, ${entriesEach}) n`
  })
}
