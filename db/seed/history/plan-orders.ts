import type { DemoListing, DemoLocation } from '@/db/seed/build-locations'
import type { DemoWorld } from '@/db/seed/build-world'
import { createDemand, drawBasketSize, drawQuantity, REORDER_SHARE, rankByDemand } from '@/db/seed/demand'
import { lastFill } from '@/db/seed/history/fills'
import type { DemoPeople, UserRow } from '@/db/seed/people'
import { createRandom, type Random } from '@/db/seed/random'

/** How a line of a past order ended; `open` where a shopper has yet to come. */
export interface PlannedLine {
  listing: DemoListing
  quantity: number
  quantityFound: number
  ending: 'found' | 'not_found' | 'cancelled' | 'open'
}

/** An order with its story's times; a time that is missing has not come. */
export interface PlannedOrder {
  location: DemoLocation
  customer: UserRow
  shopper: UserRow
  handover: 'pick_up' | 'delivery'
  lines: PlannedLine[]
  heldAt: Date
  confirmedAt: Date
  cancelledAt?: Date
  claimedAt?: Date
  finishedAt?: Date
  handedOverAt?: Date
}

export const HISTORY_DAYS = 14
const ORDERS_PER_DAY = 150

/** Orders by hour of the day; none while the shelves are filled, from 02:00 to 04:00. */
const hourWeights = [3, 1, 0, 0, 1, 4, 9, 18, 28, 38, 48, 48, 44, 38, 38, 42, 50, 64, 70, 66, 54, 38, 20, 8]

const MINUTE = 60_000

/** Two weeks of orders before `now`, oldest first, and a few that wait for a shopper. Pure. */
export function planOrders(seed: number, world: DemoWorld, people: DemoPeople, now: Date): PlannedOrder[] {
  const random = createRandom(seed * 101 + 11)
  const ranked = rankByDemand(seed, world.skus)
  const shops = world.locations.map((location) => ({
    location,
    draw: createDemand(ranked, location.listings),
    bySku: new Map(location.listings.map((listing) => [listing.row.skuId, listing])),
    habits: new Map<string, string[]>(),
  }))

  const planOne = (shop: (typeof shops)[number], heldAt: Date, customer: UserRow): PlannedOrder => {
    const habits = shop.habits.get(customer.id) ?? []
    shop.habits.set(customer.id, habits)
    const chosen = new Map<string, DemoListing>()
    const size = drawBasketSize(random)
    for (let tries = 0; chosen.size < size && tries < size * 4; tries++) {
      const isReorder = habits.length > 0 && random.chance(REORDER_SHARE)
      const listing = (isReorder ? shop.bySku.get(random.pick(habits)) : undefined) ?? shop.draw(random)
      chosen.set(listing.row.skuId, listing)
    }
    habits.push(...chosen.keys())
    const isShipped = shop.location.row.fulfilmentMode === 'shipped_from_warehouse'
    const lines = [...chosen.values()].map((listing) => planLine(listing, isShipped, random))
    return tellStory({ shop: shop.location, customer, lines, heldAt, people, random, now })
  }

  const orders: PlannedOrder[] = []
  for (const heldAt of drawTimes(random, now)) {
    orders.push(planOne(pickShop(shops, random), heldAt, random.pick(people.customers)))
  }
  // The one who signs in has a history of her own, and every store has work when the demo begins.
  const [cora] = people.customers
  const [firstShop] = shops
  if (!cora || !firstShop) throw new Error('The demo needs a customer and a shop.')
  for (const days of [13, 9, 6, 2]) {
    const heldAt = new Date(now.getTime() - days * 24 * 60 * MINUTE)
    heldAt.setUTCHours(10, 20 + days, 0, 0)
    orders.push(planOne(firstShop, heldAt, cora))
  }
  for (const [index, shop] of shops.entries()) {
    for (let waiting = 0; waiting < (index === 0 ? 4 : 2); waiting++) {
      // Not before the night's delivery: until then every hold of the day before has ended.
      const minutes = random.integer(4, 15)
      const heldAt = new Date(Math.max(now.getTime() - minutes * MINUTE, lastFill(now).getTime()))
      orders.push(planOne(shop, heldAt, random.pick(people.customers)))
    }
  }
  return orders.sort((a, b) => a.heldAt.getTime() - b.heldAt.getTime())
}

function drawTimes(random: Random, now: Date): Date[] {
  const times: Date[] = []
  for (let daysAgo = HISTORY_DAYS; daysAgo >= 0; daysAgo--) {
    const midnight = new Date(now.getTime() - daysAgo * 24 * 60 * MINUTE)
    midnight.setUTCHours(0, 0, 0, 0)
    for (let count = 0; count < ORDERS_PER_DAY; count++) {
      const hour = random.pickWeighted(hourWeights)
      const at = midnight.getTime() + (hour * 60 + random.next() * 60) * MINUTE
      if (at < now.getTime() - 4 * MINUTE) times.push(new Date(Math.floor(at)))
    }
  }
  return times.sort((a, b) => a.getTime() - b.getTime())
}

function pickShop<T extends { location: DemoLocation }>(shops: readonly T[], random: Random): T {
  const shop = shops[random.pickWeighted(shops.map(({ location }) => location.place.orderShare))]
  if (!shop) throw new Error('The demo needs a shop.')
  return shop
}

/** A warehouse knows what it has: only shop shelves disappoint. */
function planLine(listing: DemoListing, isShipped: boolean, random: Random): PlannedLine {
  const quantity = drawQuantity(random) * (listing.sku.row.quantityMin ?? 1)
  if (isShipped) return { listing, quantity, quantityFound: quantity, ending: 'found' }
  const draw = random.next()
  if (draw < 0.025) return { listing, quantity, quantityFound: 0, ending: 'not_found' }
  const quantityFound = draw < 0.04 && quantity > 1 ? random.integer(1, quantity - 1) : quantity
  return { listing, quantity, quantityFound, ending: 'found' }
}

interface Story {
  shop: DemoLocation
  customer: UserRow
  lines: PlannedLine[]
  heldAt: Date
  people: DemoPeople
  random: Random
  now: Date
}

/** Held, confirmed; then cancelled, or claimed, finished and handed over, as far as `now` allows. */
function tellStory({ shop, customer, lines, heldAt, people, random, now }: Story): PlannedOrder {
  const after = (from: Date, minutesMin: number, minutesMax: number): Date =>
    new Date(from.getTime() + Math.floor((minutesMin + random.next() * (minutesMax - minutesMin)) * MINUTE))
  const confirmedAt = new Date(Math.min(after(heldAt, 0.5, 3).getTime(), now.getTime()))
  const order: PlannedOrder = {
    location: shop,
    customer,
    shopper: random.pick(people.shoppers),
    handover: shop.place.kind === 'store' && random.chance(0.45) ? 'pick_up' : 'delivery',
    lines,
    heldAt,
    confirmedAt,
  }
  const cancelledAt = after(confirmedAt, 3, 15)
  const claimedAt = after(confirmedAt, 16, 45)
  const finishedAt = after(claimedAt, 4 + lines.length * 0.6, 8 + lines.length)
  const handedOverAt = after(finishedAt, 10, 90)
  const isShipped = shop.row.fulfilmentMode === 'shipped_from_warehouse'
  if (!isShipped && random.chance(0.04) && cancelledAt < now) {
    const cancelled = lines.map((line): PlannedLine => ({ ...line, quantityFound: 0, ending: 'cancelled' }))
    return { ...order, cancelledAt, lines: cancelled }
  }
  if (finishedAt >= now) {
    const open = lines.map((line): PlannedLine => ({ ...line, quantityFound: 0, ending: 'open' }))
    return { ...order, lines: open }
  }
  return { ...order, claimedAt, finishedAt, ...(handedOverAt < now && { handedOverAt }) }
}
