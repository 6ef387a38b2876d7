import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import { orderSubjects } from '@/db/orders/order-subjects'
import { pick } from '@/db/schema'

export type PickRow = typeof pick.$inferSelect

export interface PickKey {
  locationId: LocationId
  pickId: string
}

/** A pick with its order. */
export interface LoadedPick extends LoadedOrder {
  pick: PickRow
}

/** Which order a pick is for. Null: no such pick. */
async function findOrderOfPick(db: Db | Tx, { locationId, pickId }: PickKey): Promise<OrderKey | null> {
  const [found] = await db
    .select({ orderId: pick.orderId })
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.id, pickId)))
  return found ? { locationId, orderId: found.orderId } : null
}

/** Locks the order's row, then the pick's: the same order for everyone, so that nobody waits in a circle. */
export async function lockPick(tx: Tx, key: PickKey): Promise<LoadedPick | null> {
  const found = await findOrderOfPick(tx, key)
  return found ? lockPickOfOrder(tx, found) : null
}

/** What a job about a pick reads: its order, as every job that changes the order does. */
export async function pickSubjects(db: Db, key: PickKey): Promise<string[]> {
  const found = await findOrderOfPick(db, key)
  return found ? orderSubjects(found, null) : [`pick:${key.pickId}`]
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
