import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import {
  type ListingName,
  type LockedListing,
  lockListing,
  lockOwnSku,
} from '@/db/catalog/prices/lock-listing'
import type { PriceOutcome } from '@/db/catalog/prices/price-outcome'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { listing, listingPrice } from '@/db/schema'
import { fromWallTime } from '@/standards/wall-time'

export interface SetPrice extends ListingName {
  expectedVersion: number
  priceMinor: number
  /** A wall time of the location; null: from now on. */
  from: string | null
  /** A wall time of the location at which a promotion ends; null: a regular price, which holds until the next. */
  until: string | null
}

const DAY_MS = 86_400_000
const AHEAD_MAX_MS = 730 * DAY_MS
const PROMOTION_MAX_MS = 366 * DAY_MS

/**
 * Sets what a listing costs from now or from a time ahead, or for a span: a promotion. Wall times become instants here, once (`fromWallTime`). A
 * regular price that was set ahead for the same moment is taken back. Locks the SKU, then the offer.
 */
export async function setPrice(
  database: Database,
  ask: Ask,
  input: SetPrice,
): Promise<PriceOutcome | KeyReused> {
  const request = { ...ask, kind: 'setPrice', content: { ...input } }
  return doOnce<PriceOutcome>(database, request, async (tx, record) => {
    const { locationId, skuId, expectedVersion, priceMinor } = input
    const item = await lockOwnSku(tx, input)
    const before = item && (await lockListing(tx, input))
    if (!item || !before) return { type: 'UnknownListing' }
    if (before.version !== expectedVersion)
      return { type: 'ListingConflict', locationId, skuId, expected: expectedVersion, isNew: false }
    const span = readSpan(input, before.now, item.timeZone)
    if ('type' in span) return span
    const { fromAt, untilAt } = span
    const kind = untilAt === null ? 'regular' : 'promotion'
    const refusal = untilAt === null ? null : await refusePromotion(tx, { input, fromAt, untilAt })
    if (refusal) return refusal
    // From here on nothing is refused.
    const id = newId()
    const { caller } = ask.doer
    if (kind === 'regular') await takeBackSame(tx, { input, fromAt, now: before.now, caller })
    await tx
      .insert(listingPrice)
      .values({ locationId, id, skuId, kind, priceMinor, fromAt, untilAt, setBy: caller, setAt: before.now })
    await countChange(tx, before, ask.at)
    await record({
      retailerId: item.retailerId,
      kind: kind === 'regular' ? 'price_set' : 'promotion_set',
      subject: { type: 'listing', id: skuId },
      locationId,
      before: { priceMinor: before.regularMinor },
      after: {
        priceMinor,
        fromAt: fromAt.toISOString(),
        ...(untilAt && { untilAt: untilAt.toISOString() }),
      },
    })
    return { type: 'PriceChanged', locationId, skuId }
  })
}

/** The offer's next version, so that two who change it see one another. */
export async function countChange(tx: Tx, { locationId, skuId, version }: LockedListing, at: Date) {
  await tx
    .update(listing)
    .set({ version: version + 1, updatedAt: at })
    .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId)))
}

function readSpan(
  { from, until }: SetPrice,
  now: Date,
  timeZone: string,
): { fromAt: Date; untilAt: Date | null } | PriceOutcome {
  const latest = now.getTime() + AHEAD_MAX_MS
  const fromAt = from === null ? now : fromWallTime(from, timeZone)
  if (!fromAt || fromAt < now || fromAt.getTime() > latest) return { type: 'TimeNotAhead', field: 'from' }
  if (until === null) return { fromAt, untilAt: null }
  const untilAt = fromWallTime(until, timeZone)
  if (!untilAt || untilAt <= now) return { type: 'TimeNotAhead', field: 'until' }
  const length = untilAt.getTime() - fromAt.getTime()
  return length <= 0 || length > PROMOTION_MAX_MS ? { type: 'SpanNotPlausible' } : { fromAt, untilAt }
}

interface Promotion {
  input: SetPrice
  fromAt: Date
  untilAt: Date
}

async function refusePromotion(
  tx: Tx,
  { input: { locationId, skuId, priceMinor }, fromAt, untilAt }: Promotion,
): Promise<PriceOutcome | null> {
  const [found] = await tx.execute<{ other: string | null; regular: string }>(sql`/* refusePromotion */
    select (
      select id from listing_price where location_id = ${locationId} and sku_id = ${skuId} and kind = 'promotion'
        and tstzrange(from_at, until_at) && tstzrange(${fromAt.toISOString()}, ${untilAt.toISOString()})
      order by from_at limit 1) as other, (
      select price_minor from listing_price where location_id = ${locationId} and sku_id = ${skuId} and kind = 'regular'
        and until_at is null and from_at <= ${fromAt.toISOString()}::timestamptz
      order by from_at desc, set_at desc, id desc limit 1) as regular`)
  if (!found) throw new Error('A statement without a table has a row.')
  if (found.other) return { type: 'PromotionOverlaps', locationId, priceId: found.other }
  const regularMinor = Number(found.regular)
  return priceMinor < regularMinor ? null : { type: 'NoReduction', regularMinor }
}

async function takeBackSame(
  tx: Tx,
  { input, fromAt, now, caller }: { input: SetPrice; fromAt: Date; now: Date; caller: string },
): Promise<void> {
  await tx
    .update(listingPrice)
    .set({ untilAt: fromAt, endedBy: caller })
    .where(
      and(
        eq(listingPrice.locationId, input.locationId),
        eq(listingPrice.skuId, input.skuId),
        eq(listingPrice.kind, 'regular'),
        eq(listingPrice.fromAt, fromAt),
        gt(listingPrice.fromAt, now),
        isNull(listingPrice.untilAt),
      ),
    )
}
