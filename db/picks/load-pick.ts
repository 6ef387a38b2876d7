import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import { orderLine, pick } from '@/db/schema'

export type PickRow = typeof pick.$inferSelect

export interface PickKey {
  locationId: LocationId
  pickId: string
}

/** A pick with its order. */
export interface LoadedPick extends LoadedOrder {
  pick: PickRow
}

/** Locks the order's row, then the pick's: the same order for everyone, so that nobody waits in a circle. */
export async function lockPick(tx: Tx, { locationId, pickId }: PickKey): Promise<LoadedPick | null> {
  const [found] = await tx
    .select({ orderId: pick.orderId })
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return found ? lockPickOfOrder(tx, { locationId, orderId: found.orderId }) : null
}

/** The same by the order. */
export async function lockPickOfOrder(tx: Tx, key: OrderKey): Promise<LoadedPick | null> {
  const loaded = await lockOrder(tx, key)
  if (!loaded) return null
  const [row] = await tx
    .select()
    .from(pick)
    .where(and(eq(pick.locationId, key.locationId), eq(pick.orderId, key.orderId)))
    .for('update')
  return row ? { ...loaded, pick: row } : null
}

/** The same by one of its lines. */
export async function lockPickOfLine(
  tx: Tx,
  { locationId, lineId }: { locationId: LocationId; lineId: string },
): Promise<{ loaded: LoadedPick; line: LoadedOrder['lines'][number] } | null> {
  const [found] = await tx
    .select({ orderId: orderLine.orderId })
    .from(orderLine)
    .where(and(eq(orderLine.locationId, locationId), eq(orderLine.id, lineId)))
  const loaded = found ? await lockPickOfOrder(tx, { locationId, orderId: found.orderId }) : null
  const line = loaded?.lines.find(({ id }) => id === lineId)
  return loaded && line ? { loaded, line } : null
}
