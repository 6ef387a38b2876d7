import type { Caller, SkuId } from '@/db/ids'
import type { DraftOrder, OrderDraft } from '@/db/orders/draft/order-draft'
import type { retailer } from '@/db/schema'

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
  /** Whose order it will be. */
  customer: Caller
  /** Where they ask from, as a keyed digest; null where that says nothing. */
  addressDigest: string | null
  lines: readonly { skuId: SkuId; quantity: number }[]
  /** Held orders of the customer that this one takes the place of. */
  earlier: readonly DraftOrder[]
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
 */
export function checkUnpaidOfAddress(
  draft: OrderDraft,
  { customer, addressDigest, lines, earlier }: Wanted,
  { unpaidUnitsPerAddressMax, unpaidOrdersPerAddressMax }: OrderLimits,
): { heldFrom: string | null } | OrderLimitReached {
  if (addressDigest === null || draft.paidBefore.has(customer)) return { heldFrom: null }
  const earlierIds = new Set(earlier.map(({ order }) => order.id))
  const held = listUnpaid(draft, addressDigest).filter(({ orderId }) => !earlierIds.has(orderId))
  if (new Set(held.map(({ orderId }) => orderId)).size >= unpaidOrdersPerAddressMax) {
    return reached('unpaid_orders_per_address', unpaidOrdersPerAddressMax)
  }
  const units = new Map<SkuId, number>()
  for (const { skuId, quantity } of held) units.set(skuId, (units.get(skuId) ?? 0) + quantity)
  const large = lines.find(
    ({ skuId, quantity }) => quantity + (units.get(skuId) ?? 0) > unpaidUnitsPerAddressMax,
  )
  return large
    ? reached('unpaid_units_per_address', unpaidUnitsPerAddressMax, large.skuId)
    : { heldFrom: addressDigest }
}

/** What was held when the batch began and no request of it has touched, and what its orders hold now. */
function listUnpaid({ unpaid, orders, at }: OrderDraft, addressDigest: string) {
  const untouched = unpaid.filter(
    ({ orderId, heldFrom, heldUntil }) =>
      heldFrom === addressDigest && heldUntil > at && !orders.has(orderId),
  )
  const drafted = [...orders.values()].flatMap(({ order, lines }) => {
    const isUnpaid =
      order.state === 'held' && order.heldFrom === addressDigest && (order.heldUntil ?? at) > at
    if (!isUnpaid) return []
    return lines
      .filter(({ state }) => state === 'held')
      .map(({ skuId, quantity }) => ({ orderId: order.id, skuId, quantity }))
  })
  return [...untouched, ...drafted]
}

function reached(
  limit: OrderLimitReached['limit'],
  max: number,
  skuId: SkuId | null = null,
): OrderLimitReached {
  return { type: 'OrderLimitReached', limit, max, skuId }
}
