import { and, eq } from 'drizzle-orm'
import { lockListing, lockOwnSku } from '@/db/catalog/prices/lock-listing'
import type { PriceOutcome } from '@/db/catalog/prices/price-outcome'
import { countChange } from '@/db/catalog/prices/set-price'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { LocationId, PriceId } from '@/db/ids'
import { listingPrice } from '@/db/schema'

export interface EndPrice {
  locationId: LocationId
  priceId: PriceId
  expectedVersion: number
}

/** Takes back a price that has not begun, and ends a promotion that has. Locks the SKU, then the offer. */
export async function endPrice(
  database: Database,
  ask: Ask,
  input: EndPrice,
): Promise<PriceOutcome | KeyReused> {
  const request = { ...ask, kind: 'endPrice', content: { ...input } }
  return doOnce<PriceOutcome>(database, request, async (tx, record) => {
    const { locationId, priceId, expectedVersion } = input
    const isThis = and(eq(listingPrice.locationId, locationId), eq(listingPrice.id, priceId))
    const [named] = await tx.select({ skuId: listingPrice.skuId }).from(listingPrice).where(isThis)
    if (!named) return { type: 'UnknownPrice' }
    const { skuId } = named
    const item = await lockOwnSku(tx, { locationId, skuId })
    const offer = item && (await lockListing(tx, { locationId, skuId }))
    if (!item || !offer) return { type: 'UnknownPrice' }
    if (offer.version !== expectedVersion)
      return { type: 'ListingConflict', locationId, skuId, expected: expectedVersion, isNew: false }
    const [price] = await tx.select().from(listingPrice).where(isThis)
    if (!price) throw new Error('A price is never deleted.')
    const { kind, priceMinor, fromAt, untilAt } = price
    const isAhead = fromAt > offer.now
    const isOver = untilAt !== null && untilAt <= (isAhead ? fromAt : offer.now)
    if (isOver || (kind === 'regular' && !isAhead)) return { type: 'PriceHasBegun' }
    // From here on nothing is refused.
    // Up to the next millisecond: JavaScript's clock knows no finer, and no end is brought forward into the past.
    const endAt = isAhead ? fromAt : new Date(offer.now.getTime() + 1)
    await tx.update(listingPrice).set({ untilAt: endAt, endedBy: ask.doer.caller }).where(isThis)
    await countChange(tx, offer, ask.at)
    const told = { priceMinor, fromAt: fromAt.toISOString() }
    await record({
      retailerId: item.retailerId,
      kind: isAhead ? 'price_taken_back' : 'promotion_ended',
      subject: { type: 'listing', id: skuId },
      locationId,
      before: { ...told, untilAt: untilAt?.toISOString() ?? null },
      after: isAhead ? null : { ...told, untilAt: endAt.toISOString() },
    })
    return { type: 'PriceChanged', locationId, skuId }
  })
}
