import { asc, desc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '@/db/client'
import type { OrderKey } from '@/db/orders/load-order'
import { order, orderEvent, orderLine, payment } from '@/db/schema'

// Each is one statement, whatever the number of orders and locations.

export async function listOrdersByKeys(
  db: Db,
  keys: readonly OrderKey[],
): Promise<(typeof order.$inferSelect)[]> {
  return db
    .select()
    .from(order)
    .where(isOneOf(order.locationId, order.id, keys))
}

/** Lines in the order in which they were put in; what took a line's place follows it. */
export async function listLinesByOrders(
  db: Db,
  keys: readonly OrderKey[],
): Promise<(typeof orderLine.$inferSelect)[]> {
  return db
    .select()
    .from(orderLine)
    .where(isOneOf(orderLine.locationId, orderLine.orderId, keys))
    .orderBy(asc(orderLine.position), sql`${orderLine.replacesLineId} nulls first`, asc(orderLine.id))
}

/** Events, oldest first below each order. */
export async function listEventsByOrders(
  db: Db,
  keys: readonly OrderKey[],
): Promise<(typeof orderEvent.$inferSelect)[]> {
  return db
    .select()
    .from(orderEvent)
    .where(isOneOf(orderEvent.locationId, orderEvent.orderId, keys))
    .orderBy(asc(orderEvent.sequence))
}

/** Every attempt to pay, newest first below each order. */
export async function listPaymentsByOrders(
  db: Db,
  keys: readonly OrderKey[],
): Promise<(typeof payment.$inferSelect)[]> {
  return db
    .select()
    .from(payment)
    .where(isOneOf(payment.locationId, payment.orderId, keys))
    .orderBy(desc(payment.createdAt), desc(payment.id))
}

function isOneOf(locationId: PgColumn, orderId: PgColumn, keys: readonly OrderKey[]): SQL {
  const locationIds = keys.map((key) => key.locationId)
  const orderIds = keys.map((key) => key.orderId)
  return sql`(${locationId}, ${orderId}) in
    (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(orderIds)}::uuid[]))`
}
