import { inArray } from 'drizzle-orm'
import { insertListings, UNPLACED } from '@/db/catalog/assortment/insert-listing'
import type { Tx } from '@/db/client'
import type { Ask, RecordDeed } from '@/db/deeds/do-once'
import { location } from '@/db/schema'

/** At a location, what each of a product's SKUs costs there, in their order. */
export type NewOffer = { locationId: string; pricesMinor: readonly number[] }

/** Whether all of these locations are the retailer's. */
export async function ownsLocations(tx: Tx, retailerId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await tx
    .select({ retailerId: location.retailerId })
    .from(location)
    .where(inArray(location.id, [...new Set(ids)]))
  return rows.length === new Set(ids).size && rows.every((row) => row.retailerId === retailerId)
}

interface Offering {
  retailerId: string
  /** New: offered nowhere yet. */
  skuIds: readonly string[]
  offers: readonly NewOffer[]
  ask: Ask
}

/** Lists new SKUs at locations, with a deed for each. */
export async function insertOffers(
  tx: Tx,
  record: RecordDeed,
  { retailerId, skuIds, offers, ask }: Offering,
): Promise<void> {
  const rows = offers.flatMap(({ locationId, pricesMinor }) =>
    skuIds.flatMap((skuId, index) => {
      const priceMinor = pricesMinor[index]
      return priceMinor === undefined ? [] : [{ locationId, skuId, priceMinor }]
    }),
  )
  if (rows.length === 0) return
  const standing = { isListed: true, ...UNPLACED }
  await insertListings(
    tx,
    ask.doer.caller,
    rows.map((row) => ({ ...row, ...standing, updatedAt: ask.at })),
  )
  await record(
    ...rows.map(({ locationId, skuId, priceMinor }) => ({
      retailerId,
      kind: 'listing_added',
      subject: { type: 'listing', id: skuId },
      locationId,
      before: null,
      after: { ...standing, priceMinor, lowStockThreshold: null },
    })),
  )
}
