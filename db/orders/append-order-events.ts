import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { wake } from '@/db/events/wake'
import type { Caller, LocationId } from '@/db/ids'
import { followEvent } from '@/db/orders/order-state'
import { type OrderEventKind, order, orderEvent } from '@/db/schema'

export interface NewOrderEvent {
  kind: OrderEventKind
  lineId?: string
  data?: Record<string, unknown>
}

interface Appending {
  locationId: LocationId
  orderId: string
  caller: Caller
  at: Date
}

const closing = new Set(['delivered', 'cancelled', 'lapsed'])

/**
 * Writes events behind those that are there, and the state that follows from them, and wakes whoever looks.
 * Call it with the order's row locked or inserted by this transaction: the row is the sequence's lock.
 */
export async function appendOrderEvents(
  tx: Tx,
  { locationId, orderId, caller, at }: Appending,
  events: readonly NewOrderEvent[],
): Promise<void> {
  const thisOrder = and(eq(order.locationId, locationId), eq(order.id, orderId))
  const [present] = await tx
    .select({ state: order.state, version: order.version })
    .from(order)
    .where(thisOrder)
    .for('update')
  if (!present) throw new Error(`There is no order ${orderId}`)
  const before = present.version === 0 ? 'none' : present.state
  const after = events.reduce((state, { kind }) => followEvent(state, kind), before as typeof before | 'none')
  await tx.insert(orderEvent).values(
    events.map(({ kind, lineId, data }, index) => ({
      locationId,
      orderId,
      sequence: present.version + index + 1,
      kind,
      lineId,
      data: data ?? {},
      caller,
      at,
    })),
  )
  await tx
    .update(order)
    .set({
      version: present.version + events.length,
      state: after === 'none' ? present.state : after,
      ...(before === 'held' && after !== 'held' && { heldFrom: null }),
      ...(events.some(({ kind }) => kind === 'confirmed') && { confirmedAt: at, closedAt: null }),
      ...(closing.has(after) && after !== present.state && { closedAt: at }),
    })
    .where(thisOrder)
  await wake(tx, { locationId, orderIds: [orderId] })
}
