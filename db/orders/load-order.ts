import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId, OrderId } from '@/db/ids'
import { order, orderLine, payment } from '@/db/schema'

export interface OrderKey {
  locationId: LocationId
  orderId: OrderId
}

/** An order with its lines and payments, as they are now. */
export interface LoadedOrder {
  order: typeof order.$inferSelect
  /** By position. */
  lines: (typeof orderLine.$inferSelect)[]
  /** Oldest first. */
  payments: (typeof payment.$inferSelect)[]
}

/** Locks nothing. Null: no such order. */
export async function loadOrder(db: Db, { locationId, orderId }: OrderKey): Promise<LoadedOrder | null> {
  const [row] = await db
    .select()
    .from(order)
    .where(and(eq(order.locationId, locationId), eq(order.id, orderId)))
  if (!row) return null
  const [lines, payments] = await Promise.all([
    db
      .select()
      .from(orderLine)
      .where(and(eq(orderLine.locationId, locationId), eq(orderLine.orderId, orderId)))
      .orderBy(asc(orderLine.position)),
    db
      .select()
      .from(payment)
      .where(and(eq(payment.locationId, locationId), eq(payment.orderId, orderId)))
      .orderBy(asc(payment.createdAt), asc(payment.id)),
  ])
  return { order: row, lines, payments }
}
