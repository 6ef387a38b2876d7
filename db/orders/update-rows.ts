import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { order, orderLine, payment } from '@/db/schema'

type OrderRow = typeof order.$inferSelect
type LineRow = typeof orderLine.$inferSelect
type PaymentRow = typeof payment.$inferSelect

/** Changes what is no event's to say: deadlines and sums. State and version are `appendOrderEvents`'s. */
export async function updateOrder(
  tx: Tx,
  { locationId, id }: OrderRow,
  changes: Partial<Omit<OrderRow, 'state' | 'version'>>,
): Promise<void> {
  await tx
    .update(order)
    .set(changes)
    .where(and(eq(order.locationId, locationId), eq(order.id, id)))
}

/** Changes some lines of one order alike, and counts the change. */
export async function updateLines(
  tx: Tx,
  lines: readonly LineRow[],
  changes: Partial<Omit<LineRow, 'version'>>,
): Promise<void> {
  const [first] = lines
  if (!first) return
  await tx
    .update(orderLine)
    .set({ ...changes, version: sql`${orderLine.version} + 1` })
    .where(
      and(
        eq(orderLine.locationId, first.locationId),
        eq(orderLine.orderId, first.orderId),
        inArray(
          orderLine.id,
          lines.map(({ id }) => id),
        ),
      ),
    )
}

export async function updatePayment(
  tx: Tx,
  { locationId, orderId, id }: PaymentRow,
  changes: Partial<PaymentRow>,
): Promise<void> {
  await tx
    .update(payment)
    .set(changes)
    .where(and(eq(payment.locationId, locationId), eq(payment.orderId, orderId), eq(payment.id, id)))
}
