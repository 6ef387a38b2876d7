import type { Database } from '@/db/client'

/** The control: one transaction for each hold that ran out locks its level, ends it, and writes the same three rows. */
export async function lapseByTransaction(
  { sql }: Database,
  { locationId, id }: { locationId: string; id: string },
): Promise<void> {
  const now = new Date().toISOString()
  await sql.begin(async (tx) => {
    const [level] = await tx`/* lapseByTransaction */
      select s.sku_id, on_hand, reserved, unavailable, safety_stock, version::float8 from stock_level s
      where location_id = ${locationId}
        and sku_id = (select r.sku_id from reservation r where r.location_id = ${locationId} and r.id = ${id})
      for update`
    if (!level) throw new Error('The hold has no level.')
    await tx`/* lapseByTransaction */
      update reservation set state = 'lapsed', quantity_returned = quantity, ended_at = ${now}
      where location_id = ${locationId} and id = ${id} and state = 'reserved'`
    await tx`/* lapseByTransaction */
      update stock_level set reserved = reserved - 1, version = version + 1, updated_at = ${now}
      where location_id = ${locationId} and sku_id = ${level.sku_id}`
    await tx`/* lapseByTransaction */
      insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
        safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, caller, at)
      values (${locationId}, ${level.sku_id}, ${level.version + 1}, 'lapsed', 0, -1, 0, 0, ${level.on_hand}, ${level.reserved - 1},
        ${level.unavailable}, ${level.safety_stock}, ${id}, 'system', ${now})`
  })
}
