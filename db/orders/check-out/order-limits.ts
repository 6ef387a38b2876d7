import type { Caller, SkuId } from '@/db/ids'
import type { DraftOrder, OrderDraft } from '@/db/orders/draft/order-draft'
import type { retailer } from '@/db/schema'
import { countItems, isQuantityAllowed, type QuantityRule } from '@/standards/quantity'

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

/** The item is not sold in such a quantity. Nothing was changed. */
export interface QuantityNotAllowed {
  type: 'QuantityNotAllowed'
  skuId: SkuId
  min: number
  max: number
  increment: number
}

interface WantedLine {
  skuId: SkuId
  quantity: number
  rule: QuantityRule
}

interface Wanted {
  /** Whose order it will be. */
  customer: Caller
  /** Where they ask from, as a keyed digest; null where that says nothing. */
  addressDigest: string | null
  lines: readonly WantedLine[]
  /** Held orders of the customer that this one takes the place of. */
  earlier: readonly DraftOrder[]
}

/**
 * What one order may hold, whoever wants it. Units are pieces. Of what is measured one order has at most the `max` of its rule, and it counts as one unit
 * among others, as on a till's receipt.
 */
export function findOrderTooLarge(
  { lines }: Pick<Wanted, 'lines'>,
  { unitsPerLineMax, unitsPerOrderMax }: OrderLimits,
): OrderLimitReached | QuantityNotAllowed | null {
  const large = lines.find(({ quantity, rule }) => countItems(quantity, rule) > unitsPerLineMax)
  if (large) return reached('units_per_line', unitsPerLineMax, large.skuId)
  const broken = lines.find(({ quantity, rule }) => !isQuantityAllowed(quantity, rule))
  if (broken) return quantityNotAllowed(broken)
  const units = lines.reduce((sum, { quantity, rule }) => sum + countItems(quantity, rule), 0)
  return units > unitsPerOrderMax ? reached('units_per_order', unitsPerOrderMax) : null
}

/**
 * What everybody at one address who never paid here holds unpaid, this order included: names are free for guests, and nearly so for
 * accounts, so it is the address that is bounded. Of what is measured it holds as many times the most of one order as of pieces. Returns the digest under which the hold is to be counted, null for one that is not.
 */
export function checkUnpaidOfAddress(
  draft: OrderDraft,
  { customer, addressDigest, lines, earlier }: Wanted,
  limits: OrderLimits,
): { heldFrom: string | null } | OrderLimitReached {
  const { unpaidOrdersPerAddressMax } = limits
  if (addressDigest === null || draft.paidBefore.has(customer)) return { heldFrom: null }
  const earlierIds = new Set(earlier.map(({ order }) => order.id))
  const held = listUnpaid(draft, addressDigest).filter(({ orderId }) => !earlierIds.has(orderId))
  if (new Set(held.map(({ orderId }) => orderId)).size >= unpaidOrdersPerAddressMax) {
    return reached('unpaid_orders_per_address', unpaidOrdersPerAddressMax)
  }
  const units = new Map<SkuId, number>()
  for (const { skuId, quantity } of held) units.set(skuId, (units.get(skuId) ?? 0) + quantity)
  const large = lines.find(
    ({ skuId, quantity, rule }) => quantity + (units.get(skuId) ?? 0) > unpaidMax(rule, limits),
  )
  return large
    ? reached('unpaid_units_per_address', unpaidMax(large.rule, limits), large.skuId)
    : { heldFrom: addressDigest }
}

/** In steps. */
function unpaidMax(
  { unit, scale, max }: QuantityRule,
  { unitsPerLineMax, unpaidUnitsPerAddressMax }: OrderLimits,
): number {
  if (unit === 'H87') return unpaidUnitsPerAddressMax * 10 ** scale
  return Math.floor((max * unpaidUnitsPerAddressMax) / unitsPerLineMax)
}

export function quantityNotAllowed({ skuId, rule: { min, max, increment } }: WantedLine): QuantityNotAllowed {
  return { type: 'QuantityNotAllowed', skuId, min, max, increment }
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
