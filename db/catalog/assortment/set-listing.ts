import { and, eq, sql } from 'drizzle-orm'
import type { ListingRow } from '@/db/catalog/listings'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, location, sku } from '@/db/schema'

/** What is left out stays as it is. */
export type ListingChange = {
  isListed?: boolean
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

/** Where a new offer stands until somebody says so. */
const UNPLACED = { zone: 'Shop floor', aisle: 0, bay: 0 }

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
      const priceMinor = change.priceMinor ?? before?.priceMinor
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
      const written = { ...after, wasListed, version: version + 1, updatedAt: ask.at }
      if (before === null) await tx.insert(listing).values({ locationId, skuId, ...written })
      else await tx.update(listing).set(written).where(isThis(input))
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

const isThis = ({ locationId, skuId }: SetListing) =>
  and(eq(listing.locationId, locationId), eq(listing.skuId, skuId))

/** Archiving waits for it, and it for archiving. */
async function lockOwnSku(tx: Tx, { locationId, skuId }: SetListing) {
  const [row] = await tx
    .select({ productId: sku.productId, retailerId: sku.retailerId, archivedAt: sku.archivedAt })
    .from(sku)
    .where(
      and(
        eq(sku.id, skuId),
        sql`${sku.retailerId} = (select ${location.retailerId} from ${location} where ${location.id} = ${locationId})`,
      ),
    )
    .for('share')
  return row ?? null
}

async function lockListing(tx: Tx, input: SetListing): Promise<ListingRow | null> {
  const [row] = await tx.select().from(listing).where(isThis(input)).for('no key update')
  return row ?? null
}

function pickTold({ isListed, priceMinor, zone, aisle, bay, lowStockThreshold }: ListingRow) {
  return { isListed, priceMinor, zone, aisle, bay, lowStockThreshold }
}
