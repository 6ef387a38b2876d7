import type { Shelf } from '@/bench/open-shelves'
import type { Database } from '@/db/client'

/** On each level of these locations `each` holds of one unit that ran out this moment, each with its entry: nobody has lapsed them yet. */
export async function buildExpiredHolds(
  { sql }: Database,
  places: readonly (readonly Shelf[])[],
  each: number,
): Promise<{ locationId: string; id: string }[]> {
  const made: { locationId: string; id: string }[] = []
  for (const shelves of places) {
    const locationId = shelves[0]?.locationId ?? ''
    const skuIds = shelves.map(({ skuId }) => skuId)
    const rows = await sql<{ id: string }[]>`/* buildExpiredHolds */
      with hold as materialized (
        select uuidv7() as id, s.*, n
        from stock_level s cross join generate_series(1, ${each}::integer) n
        where location_id = ${locationId} and sku_id = any(${skuIds}::uuid[])
      ), entry_written as (
        insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
          safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, caller, command_key, at)
        select location_id, sku_id, version + n, 'reserved', 0, 1, 0, 0, on_hand, reserved + n, unavailable, safety_stock, id,
          'user:bench', id::text, now() - interval '15 minutes'
        from hold
      ), level_written as (
        update stock_level set reserved = reserved + ${each}::integer, version = version + ${each}::integer, updated_at = now()
        where location_id = ${locationId} and sku_id = any(${skuIds}::uuid[])
      )
      insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed,
        quantity_returned, state, expires_at, created_at)
      select location_id, id, sku_id, 'client', 'bench', 'user:bench', 1, 0, 0, 'reserved', now(), now() - interval '15 minutes'
      from hold
      returning id`
    made.push(...rows.map(({ id }) => ({ locationId, id })))
  }
  await sql`/* buildExpiredHolds */ analyze reservation, ledger_entry, stock_level`
  return made
}
