import { randomUUID } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Database } from '@/db/client'

/**
 * The control: the same reservation, as safe and as durable, the way it is usually written. One transaction a request locks the row,
 * checks, and writes the same four rows.
 */
export async function reserveByTransaction(
  { sql }: Database,
  { locationId, skuId }: { locationId: string; skuId: string },
  caller: string,
): Promise<void> {
  const now = new Date().toISOString()
  const expiresAt = new Date(Date.now() + 900_000).toISOString()
  const [reservationId, key] = [uuidv7(), randomUUID()]
  await sql.begin(async (tx) => {
    const [level] = await tx`
      select on_hand, reserved, unavailable, safety_stock, version::float8 from stock_level
      where location_id = ${locationId} and sku_id = ${skuId} for update`
    if (!level || level.on_hand - level.reserved - level.unavailable - level.safety_stock < 1) {
      throw new Error('The hot item ran out.')
    }
    await tx`
      update stock_level set reserved = reserved + 1, version = version + 1, updated_at = ${now}
      where location_id = ${locationId} and sku_id = ${skuId}`
    await tx`
      insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed,
        quantity_returned, state, expires_at, created_at)
      values (${locationId}, ${reservationId}, ${skuId}, 'client', 'bench', ${caller}, 1, 0, 0, 'reserved', ${expiresAt}, ${now})`
    await tx`
      insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
        safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, caller, command_key, at)
      values (${locationId}, ${skuId}, ${level.version + 1}, 'reserved', 0, 1, 0, 0, ${level.on_hand}, ${level.reserved + 1},
        ${level.unavailable}, ${level.safety_stock}, ${reservationId}, ${caller}, ${key}, ${now})`
    await tx`
      insert into command (location_id, caller, key, kind, content_hash, outcome, at)
      values (${locationId}, ${caller}, ${key}, 'reserveStock', ${key}, ${JSON.stringify({ reservationId })}, ${now})`
  })
}
