import { and, eq, gt, inArray, isNotNull, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { order, orderLine, type retailer } from '@/db/schema'

/** What a retailer lets one customer take at once; columns of `retailer`. */
export type OrderLimits = Pick<
  typeof retailer.$inferSelect,
  'unitsPerLineMax' | 'unitsPerOrderMax' | 'unpaidUnitsPerAddressMax' | 'unpaidOrdersPerAddressMax'
>

/** More than the retailer lets one customer take. Nothing was held. */
export interface OrderLimitReached {
  type: 'OrderLimitReached'
  limit: 'units_per_line' | 'units_per_order' | 'unpaid_units_per_address' | 'unpaid_orders_per_address'
  max: number
  /** The item it is about, where it is about one. */
  skuId: SkuId | null
}

interface Wanted {
  locationId: LocationId
  /** Whose order it will be. */
  customer: string
  /** Where they ask from, as a keyed digest; null where that says nothing. */
  addressDigest: string | null
  lines: readonly { skuId: SkuId; quantity: number }[]
  /** Held orders of the customer that this one takes the place of. */
  earlierIds: readonly string[]
  at: Date
}

/** What one order may hold, whoever wants it. */
export function findOrderTooLarge(
  { lines }: Pick<Wanted, 'lines'>,
  { unitsPerLineMax, unitsPerOrderMax }: OrderLimits,
): OrderLimitReached | null {
  const large = lines.find(({ quantity }) => quantity > unitsPerLineMax)
  if (large) return reached('units_per_line', unitsPerLineMax, large.skuId)
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return units > unitsPerOrderMax ? reached('units_per_order', unitsPerOrderMax) : null
}

/**
 * What everybody at one address who never paid here holds unpaid, this order included: names are free for guests, and nearly so for
 * accounts, so it is the address that is bounded. Returns the digest under which the hold is to be counted, null for one that is not.
 * Locks the address at this location until the transaction ends: of two checkouts at once the second counts the first one.
 */
export async function checkUnpaidOfAddress(
  tx: Tx,
  { locationId, customer, addressDigest, lines, earlierIds, at }: Wanted,
  { unpaidUnitsPerAddressMax, unpaidOrdersPerAddressMax }: OrderLimits,
): Promise<{ heldFrom: string | null } | OrderLimitReached> {
  if (addressDigest === null || (await hasPaidHere(tx, locationId, customer))) return { heldFrom: null }
  await tx.execute(
    sql`/* checkUnpaidOfAddress */ select pg_advisory_xact_lock(hashtextextended(${`${locationId} ${addressDigest}`}, 0))`,
  )
  const unpaid = and(
    eq(order.locationId, locationId),
    eq(order.heldFrom, addressDigest),
    eq(order.state, 'held'),
    gt(order.heldUntil, at),
    ...(earlierIds.length > 0 ? [notInArray(order.id, [...earlierIds])] : []),
  )
  const [held] = await tx.select({ orders: sql<number>`count(*)::int` }).from(order).where(unpaid)
  if ((held?.orders ?? 0) >= unpaidOrdersPerAddressMax) {
    return reached('unpaid_orders_per_address', unpaidOrdersPerAddressMax)
  }
  const skuIds = lines.map(({ skuId }) => skuId)
  const bySku = await tx
    .select({ skuId: orderLine.skuId, units: sql<number>`sum(${orderLine.quantity})::int` })
    .from(order)
    .innerJoin(orderLine, and(eq(orderLine.locationId, order.locationId), eq(orderLine.orderId, order.id)))
    .where(and(unpaid, inArray(orderLine.skuId, skuIds), eq(orderLine.state, 'held')))
    .groupBy(orderLine.skuId)
  const units = new Map(bySku.map((row) => [row.skuId, row.units]))
  const large = lines.find(
    ({ skuId, quantity }) => quantity + (units.get(skuId) ?? 0) > unpaidUnitsPerAddressMax,
  )
  return large
    ? reached('unpaid_units_per_address', unpaidUnitsPerAddressMax, large.skuId)
    : { heldFrom: addressDigest }
}

async function hasPaidHere(tx: Tx, locationId: LocationId, customer: string): Promise<boolean> {
  const [paid] = await tx
    .select({ id: order.id })
    .from(order)
    .where(and(eq(order.customer, customer), eq(order.locationId, locationId), isNotNull(order.confirmedAt)))
    .limit(1)
  return paid !== undefined
}

function reached(
  limit: OrderLimitReached['limit'],
  max: number,
  skuId: SkuId | null = null,
): OrderLimitReached {
  return { type: 'OrderLimitReached', limit, max, skuId }
}
