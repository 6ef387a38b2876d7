import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
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

/** Locks nothing. Null: no such order. */
export async function loadOrder(db: Db, { locationId, orderId }: OrderKey): Promise<LoadedOrder | null> {
  const [row] = await db
    .select()
    .from(order)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
  return row ? loadParts(db, row) : null
}

async function loadParts(db: Db, row: typeof order.$inferSelect): Promise<LoadedOrder> {
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
