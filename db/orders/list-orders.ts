import { and, desc, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import type { OrderState } from '@/db/orders/order-state'
import { order } from '@/db/schema'

type OrderRow = typeof order.$inferSelect

export interface OrderPage {
  edges: { node: OrderRow; cursor: string }[]
  hasNextPage: boolean
}

interface PageQuery {
  limit: number
  after?: string
}

const ORDER = 'newest'

/** What a customer bought, newest first. Holds that were given up before they were paid are not told. Null: a foreign cursor. */
export async function listOrdersOfCustomer(
  db: Db,
  { customer, ...page }: PageQuery & { customer: string },
): Promise<OrderPage | null> {
  const wasBought = or(ne(order.state, 'cancelled'), isNotNull(order.confirmedAt))
  return listPage(db, [eq(order.customer, customer), wasBought], page)
}

/** Orders of a location, newest first; of some states where they are named. Null: a foreign cursor. */
export async function listOrdersOfLocation(
  db: Db,
  { locationId, states, ...page }: PageQuery & { locationId: LocationId; states?: readonly OrderState[] },
): Promise<OrderPage | null> {
  const isWanted = states && inArray(order.state, [...states])
  return listPage(db, [eq(order.locationId, locationId), isWanted], page)
}

/** One more row than asked for tells whether there is a next page. */
async function listPage(
  db: Db,
  conditions: (SQL | undefined)[],
  { limit, after }: PageQuery,
): Promise<OrderPage | null> {
  const from = after === undefined ? undefined : decodeCursor(ORDER, after, ['bigint', 'uuid'])
  if (from === null) return null
  // Milliseconds are exact: what is written comes from a clock that has no finer part.
  const isBehind =
    from &&
    sql`(${order.createdAt}, ${order.id}) <
      (to_timestamp(0) + ${from[0]}::bigint * interval '1 millisecond', ${from[1]}::uuid)`
  const rows = await db
    .select()
    .from(order)
    .where(and(...conditions, isBehind))
    .orderBy(desc(order.createdAt), desc(order.id))
    .limit(limit + 1)
  return {
    edges: rows.slice(0, limit).map((node) => ({
      node,
      cursor: encodeCursor(ORDER, [String(node.createdAt.getTime()), node.id]),
    })),
    hasNextPage: rows.length > limit,
  }
}
