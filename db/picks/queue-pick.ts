import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Tx } from '@/db/client'
import { wake } from '@/db/events/wake'
import type { OrderKey } from '@/db/orders/load-order'
import { pick } from '@/db/schema'

/** Puts a confirmed order into its location's queue; part of the transaction that confirms it. */
export async function queuePick(tx: Tx, { locationId, orderId, at }: OrderKey & { at: Date }): Promise<void> {
  await tx
    .insert(pick)
    .values({ locationId, id: uuidv7(), orderId, state: 'queued', version: 1, queuedAt: at })
    .onConflictDoNothing()
  await wake(tx, { locationId, picks: true })
}

/** Takes an order's pick out of the queue or out of a shopper's hands: the order was cancelled. */
export async function cancelPick(tx: Tx, { locationId, orderId }: OrderKey): Promise<void> {
  const [row] = await tx
    .select()
    .from(pick)
    .where(and(eq(pick.locationId, locationId), eq(pick.orderId, orderId)))
    .for('update')
  if (!row || row.state === 'finished' || row.state === 'cancelled') return
  await tx
    .update(pick)
    .set({ state: 'cancelled', version: row.version + 1 })
    .where(and(eq(pick.locationId, locationId), eq(pick.id, row.id)))
  await wake(tx, { locationId, picks: true })
}
