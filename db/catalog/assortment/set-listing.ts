import { and, eq } from 'drizzle-orm'
import { insertListings, UNPLACED } from '@/db/catalog/assortment/insert-listing'
import { type LockedListing, lockListing, lockOwnSku } from '@/db/catalog/prices/lock-listing'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { type Caller, type LocationId, newId, type SkuId } from '@/db/ids'
import { listing, listingPrice } from '@/db/schema'

/** What is left out stays as it is. */
export type ListingChange = {
  isListed?: boolean
  /** The regular price, from now on. */
  priceMinor?: number
  zone?: string
  aisle?: number
  bay?: number
  /** Null: no alert. */
  lowStockThreshold?: number | null
}

export type SetListing = {
  locationId: LocationId
  skuId: SkuId
  /** 0: it is not offered there yet. */
  expectedVersion: number
  change: ListingChange
}

export type ListingOutcome =
  | { type: 'ListingChanged'; locationId: string; skuId: string }
  /** Also where the SKU is another retailer's. */
  | { type: 'UnknownSku' }
  /** Somebody else changed it since it was read; `skuId` is offered there or, where it is `isNew`, not yet. */
  | { type: 'ListingConflict'; locationId: string; skuId: string; expected: number; isNew: boolean }
  /** What is not offered yet needs a price. */
  | { type: 'PriceMissing' }
  | { type: 'ProductArchived'; id: string }

/** Offers a SKU at a location, or changes the offer: whether it is listed, its price, its place on the walk, its threshold. Locks the SKU, then the offer. */
export async function setListing(
  database: Database,
  ask: Ask,
  input: SetListing,
): Promise<ListingOutcome | KeyReused> {
  return doOnce<ListingOutcome>(
    database,
    { ...ask, kind: 'setListing', content: input },
    async (tx, record) => {
      const { locationId, skuId, expectedVersion, change } = input
      const item = await lockOwnSku(tx, input)
      if (!item) return { type: 'UnknownSku' }
      const before = await lockListing(tx, input)
      const version = before?.version ?? 0
      if (version !== expectedVersion) {
        return {
          type: 'ListingConflict',
          locationId,
          skuId,
          expected: expectedVersion,
          isNew: before === null,
        }
      }
      const priceMinor = change.priceMinor ?? before?.regularMinor
      if (priceMinor === undefined) return { type: 'PriceMissing' }
      const isListed = change.isListed ?? before?.isListed ?? true
      if (isListed && item.archivedAt !== null) return { type: 'ProductArchived', id: item.productId }
      // From here on nothing is refused.
      const placed = before ?? UNPLACED
      const zone = change.zone ?? placed.zone
      const aisle = change.aisle ?? placed.aisle
      const bay = change.bay ?? placed.bay
      const lowStockThreshold =
        change.lowStockThreshold === undefined
          ? (before?.lowStockThreshold ?? null)
          : change.lowStockThreshold
      const after = { isListed, priceMinor, zone, aisle, bay, lowStockThreshold }
      // Whoever says whether it is listed has the last word, also about what was archived and comes back.
      const wasListed = change.isListed === undefined ? (before?.wasListed ?? false) : false
      const { caller } = ask.doer
      const { priceMinor: _price, ...standing } = after
      const written = { ...standing, wasListed, version: version + 1, updatedAt: ask.at }
      if (before === null) await insertListings(tx, caller, [{ locationId, skuId, priceMinor, ...written }])
      else {
        if (priceMinor !== before.regularMinor) await insertPrice(tx, before, { priceMinor, setBy: caller })
        await tx
          .update(listing)
          .set(written)
          .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId)))
      }
      await record({
        retailerId: item.retailerId,
        kind: before === null ? 'listing_added' : 'listing_changed',
        subject: { type: 'listing', id: skuId },
        locationId,
        before: before && { ...pickTold(before) },
        after,
      })
      return { type: 'ListingChanged', locationId, skuId }
    },
  )
}

/** What was told of it: the price is the regular one, whether or not a promotion runs. */
function pickTold({ isListed, regularMinor, zone, aisle, bay, lowStockThreshold }: LockedListing) {
  return { isListed, priceMinor: regularMinor, zone, aisle, bay, lowStockThreshold }
}

/** A regular price from now on. */
async function insertPrice(
  tx: Tx,
  { locationId, skuId, now }: LockedListing,
  price: { priceMinor: number; setBy: Caller },
): Promise<void> {
  const row = { locationId, id: newId(), skuId, kind: 'regular' as const, fromAt: now, setAt: now, ...price }
  await tx.insert(listingPrice).values(row)
}
