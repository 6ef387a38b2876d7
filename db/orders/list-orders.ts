import { and, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import type { OrderState } from '@/db/orders/order-state'
import { countRows } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { readKeyset, type SortOrder } from '@/db/paging/keyset'
import { type Page, type PageRequest, toPage } from '@/db/paging/page'
import { isWithinSpan, type TimeSpan } from '@/db/paging/range'
import { order } from '@/db/schema'

type OrderRow = typeof order.$inferSelect

export interface OrderFilter {
  states?: readonly OrderState[]
  /** As it is read aloud; upper and lower case alike. */
  number?: string
  created?: TimeSpan
  /** When its slot begins. */
  slotStart?: TimeSpan
}

/** Whose orders: a customer's, or a location's. */
export type OrdersOf = { customer: string } | { locationId: LocationId }

const newest: SortOrder = {
  name: 'newest',
  keys: [
    { by: sql`${order.createdAt}`, type: 'instant' },
    { by: sql`${order.id}`, type: 'uuid' },
  ],
  isDescending: true,
}

/** Orders, newest first. A customer is not told of holds that were given up before they were paid. Null: a foreign cursor. One statement. */
export async function listOrders(
  db: Db,
  { page, ...query }: { of: OrdersOf; filter: OrderFilter; page: PageRequest },
): Promise<Page<OrderRow> | null> {
  const keyset = readKeyset(newest, page)
  if (keyset === null) return null
  const rows = await db
    .select()
    .from(order)
    .where(and(...conditions(query), keyset.isBeyond))
    .orderBy(keyset.orderBy)
    .limit(keyset.limit)
  return toPage(rows, page, (node) => ({
    node,
    cursor: encodeCursor(newest.name, [String(node.createdAt.getTime()), node.id]),
  }))
}

/** How many orders match, at most 100,000. */
export function countOrders(db: Db, query: { of: OrdersOf; filter: OrderFilter }): Promise<number> {
  return countRows(db, 'countOrders', sql`from ${order} where ${and(...conditions(query))}`)
}

function conditions({ of, filter }: { of: OrdersOf; filter: OrderFilter }): (SQL | undefined)[] {
  const { states, number, created, slotStart } = filter
  return [
    'customer' in of ? eq(order.customer, of.customer) : eq(order.locationId, of.locationId),
    'customer' in of ? or(ne(order.state, 'cancelled'), isNotNull(order.confirmedAt)) : undefined,
    states && inArray(order.state, [...states]),
    number === undefined ? undefined : eq(order.number, number.toUpperCase()),
    ...isWithinSpan(order.createdAt, created),
    ...isWithinSpan(order.slotStartAt, slotStart),
  ]
}
