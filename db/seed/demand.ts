import type { DemoSku } from '@/db/seed/build-assortment'
import type { DemoListing } from '@/db/seed/build-locations'
import { createRandom, type Random } from '@/db/seed/random'

/** Popularity of the item of rank r is r to the power of minus this (Zipf), as measured in online groceries. */
const ZIPF_EXPONENT = 0.7

/** Share of a basket's lines that the customer has bought before. */
export const REORDER_SHARE = 0.59

const zoneAppeal: Readonly<Record<string, number>> = {
  Fresh: 3,
  Chilled: 2.6,
  Frozen: 1.4,
  Grocery: 1.2,
  Drinks: 1,
  Household: 0.6,
}

/** All SKUs, most wanted first: what is fresh and cheap tends to the front, the rest is chance. */
export function rankByDemand(seed: number, skus: readonly DemoSku[]): DemoSku[] {
  const random = createRandom(seed * 7 + 3)
  return skus
    .map((sku) => {
      const appeal = (zoneAppeal[sku.zone] ?? 1) / Math.sqrt(sku.usualPriceMinor)
      return { sku, score: -Math.log(1 - random.next()) * appeal }
    })
    .sort((a, b) => b.score - a.score)
    .map(({ sku }) => sku)
}

/** Draws listings of one location, each as often as its rank over the whole assortment says. */
export function createDemand(ranked: readonly DemoSku[], listings: readonly DemoListing[]) {
  const rankOf = new Map(ranked.map((sku, index) => [sku.row.id, index + 1]))
  return createRankedDraw(listings, ({ row }) => rankOf.get(row.skuId) ?? ranked.length)
}

/** Draws items, the one of rank 1 most often. `rankOf` counts from 1. */
export function createRankedDraw<T>(items: readonly T[], rankOf: (item: T, index: number) => number) {
  const cumulative: number[] = []
  let total = 0
  for (const [index, item] of items.entries()) {
    total += rankOf(item, index) ** -ZIPF_EXPONENT
    cumulative.push(total)
  }
  return (random: Random): T => {
    const target = random.next() * total
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulative[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    const item = items[low]
    if (item === undefined) throw new Error('Where nothing is listed, nothing is in demand.')
    return item
  }
}

/** Lines of a basket: log-normal with median 8 and mean 10, 1 to 60. */
export function drawBasketSize(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const sigma = Math.sqrt(2 * Math.log(10 / 8))
  return Math.min(60, Math.max(1, Math.round(8 * Math.exp(sigma * normal))))
}

/** Units of one line: mostly one. */
export function drawQuantity(random: Random): number {
  const draw = random.next()
  if (draw < 0.72) return 1
  if (draw < 0.92) return 2
  return random.integer(3, 5)
}
