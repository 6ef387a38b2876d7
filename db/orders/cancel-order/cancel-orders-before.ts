import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import type { Caller, LocationId } from '@/db/ids'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { order } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

/** Orders that are asked about at once: a lane takes them as one batch, and others still get in. */
const ROUND_MAX = 50

/** More of one place in so short a time is not seen. */
const ORDERS_MAX = 2_000

export interface OrdersBefore {
  locationId: LocationId
  /** Only those that are to be collected or delivered from a time before. */
  before: Date
  caller: Caller
  /** Each order is cancelled once under it: a retry goes on where the first stopped. */
  key: string
}

/**
 * Cancels the orders of a place whose time begins before an instant and of which nothing is picked, each as `cancelOrder` does for staff. Returns how many it cancelled, and how
 * many it left because somebody had begun to pick them.
 */
export async function cancelOrdersBefore(
  engine: StockEngine,
  { locationId, before, caller, key }: OrdersBefore,
): Promise<{ cancelled: number; left: number }> {
  const due = await engine.database.db
    .select({ id: order.id })
    .from(order)
    .where(
      and(
        eq(order.locationId, locationId),
        inArray(order.state, ['held', 'confirmed', 'picking']),
        lt(order.slotStartAt, before),
      ),
    )
    .orderBy(asc(order.id))
    .limit(ORDERS_MAX)
  let cancelled = 0
  for (let from = 0; from < due.length; from += ROUND_MAX) {
    const outcomes = await Promise.all(
      due
        .slice(from, from + ROUND_MAX)
        .map(({ id: orderId }) =>
          cancelOrder(engine, { locationId, orderId, caller, key: `${key}:${orderId}`, isStaff: true }),
        ),
    )
    cancelled += outcomes.filter(({ type }) => type === 'OrderCancelled').length
  }
  return { cancelled, left: due.length - cancelled }
}
