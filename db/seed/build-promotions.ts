import type { PriceId } from '@/db/ids'
import type { listingPrice } from '@/db/schema'
import type { DemoLocation } from '@/db/seed/build-locations'
import { demoId } from '@/db/seed/demo-id'

const DAY_MS = 86_400_000
/** One offer of so many is reduced. */
const EVERY = 23

/** Promotions of each place: some a fifth off since the day before yesterday, for five more days. The same for the same seed. */
export function buildPromotions(
  seed: number,
  locations: readonly DemoLocation[],
  now: Date,
): (typeof listingPrice.$inferInsert)[] {
  const fromAt = new Date(now.getTime() - 2 * DAY_MS)
  return locations.flatMap(({ listings }, place) =>
    listings
      .filter(({ row }, index) => (index + 7 * place) % EVERY === 0 && row.priceMinor >= 50)
      .map(({ row: { locationId, skuId, priceMinor } }) => ({
        locationId,
        id: demoId(seed, 'promotion', locationId, skuId) as PriceId,
        skuId,
        kind: 'promotion' as const,
        // To the next five pence below four fifths.
        priceMinor: Math.floor((priceMinor * 4) / 25) * 5,
        fromAt,
        untilAt: new Date(now.getTime() + 5 * DAY_MS),
        setBy: 'system',
        setAt: fromAt,
      })),
  )
}
