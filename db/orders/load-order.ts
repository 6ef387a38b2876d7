import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { location, order, orderLine, payment } from '@/db/schema'

export interface OrderKey {
  locationId: LocationId
  orderId: string
}

/** An order with everything that a verb decides from. */
export interface LoadedOrder {
  order: typeof order.$inferSelect
  lines: (typeof orderLine.$inferSelect)[]
  payments: (typeof payment.$inferSelect)[]
  /** Units are sold as the order is confirmed, not as they are picked. */
  isShipped: boolean
}

/** Locks the order's row; everything that changes an order takes this lock first, before any stock. Null: no such order. */
export async function lockOrder(tx: Tx, { locationId, orderId }: OrderKey): Promise<LoadedOrder | null> {
  const [row] = await tx
    .select()
    .from(order)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
    .for('update')
  return row ? loadParts(tx, row) : null
}

/** The same without a lock. */
export async function loadOrder(db: Db, { locationId, orderId }: OrderKey): Promise<LoadedOrder | null> {
  const [row] = await db
    .select()
    .from(order)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
  return row ? loadParts(db, row) : null
}

/** Whose order it is: needed to name a job's subjects before it is queued. Null: no such order. */
export async function findCustomer(db: Db, { locationId, orderId }: OrderKey): Promise<string | null> {
  const [row] = await db
    .select({ customer: order.customer })
    .from(order)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
  return row?.customer ?? null
}

async function loadParts(db: Db | Tx, row: typeof order.$inferSelect): Promise<LoadedOrder> {
  const { locationId, id } = row
  // Sent together: a lane waits for one round trip, not for three.
  const [lines, payments, [place]] = await Promise.all([
    db
      .select()
      .from(orderLine)
      .where(and(eq(orderLine.locationId, locationId), eq(orderLine.orderId, id)))
      .orderBy(asc(orderLine.position)),
    db
      .select()
      .from(payment)
      .where(and(eq(payment.locationId, locationId), eq(payment.orderId, id)))
      .orderBy(asc(payment.createdAt), asc(payment.id)),
    db.select({ mode: location.fulfilmentMode }).from(location).where(eq(location.id, locationId)),
  ])
  return { order: row, lines, payments, isShipped: place?.mode === 'shipped_from_warehouse' }
}
