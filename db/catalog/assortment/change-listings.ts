import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { ListingChange, ListingOutcome } from '@/db/catalog/assortment/set-listing'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { Deed } from '@/db/deeds/write-deed'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, location, sku } from '@/db/schema'

/** What of an offer is changed for many at once; a price is set for one. */
export type Standing = Required<Omit<ListingChange, 'priceMinor'>>

export type ListingLine = { skuId: SkuId; expectedVersion: number; change: Partial<Standing> }

export type ListingsOutcome = { type: 'ListingsAnswered'; outcomes: ListingOutcome[] }

type Row = Standing & { skuId: string; wasListed: boolean; version: number }

/**
 * Changes offers that there are, each line decided by itself: whether it is listed, its place on the walk, its threshold. No SKU stands in two lines.
 * Locks the SKUs, then the offers, each in the order of their ids; four statements, however many lines.
 */
export async function changeListings(
  database: Database,
  ask: Ask,
  input: { locationId: LocationId; lines: readonly ListingLine[] },
): Promise<ListingsOutcome | KeyReused> {
  return doOnce<ListingsOutcome>(
    database,
    { ...ask, kind: 'changeListings', content: input },
    async (tx, record) => {
      const { locationId, lines } = input
      const items = await lockOwnSkus(tx, input)
      const before = await lockListings(tx, input)
      const changed: Row[] = []
      const deeds: Deed[] = []
      const outcomes = lines.map((line): ListingOutcome => {
        const { skuId, expectedVersion: expected } = line
        const [item, row] = [items.get(skuId), before.get(skuId)]
        if (!item) return { type: 'UnknownSku' }
        if (row?.version !== expected)
          return { type: 'ListingConflict', locationId, skuId, expected, isNew: row === undefined }
        const after = standingAfter(row, line.change)
        if (after.isListed && item.archivedAt !== null) return { type: 'ProductArchived', id: item.productId }
        // Whoever says whether it is listed has the last word, also about what was archived and comes back.
        const wasListed = line.change.isListed === undefined ? row.wasListed : false
        changed.push({ skuId, ...after, wasListed, version: row.version + 1 })
        deeds.push({
          retailerId: item.retailerId,
          kind: 'listing_changed',
          subject: { type: 'listing', id: skuId },
          locationId,
          before: standingAfter(row, {}),
          after,
        })
        return { type: 'ListingChanged', locationId, skuId }
      })
      await writeListings(tx, { locationId, rows: changed, at: ask.at })
      await record(...deeds)
      return { type: 'ListingsAnswered', outcomes }
    },
  )
}

function standingAfter(row: Standing, change: Partial<Standing>): Standing {
  const { isListed, zone, aisle, bay, lowStockThreshold } = row
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return { isListed, zone, aisle, bay, lowStockThreshold, ...said }
}

type Named = { locationId: LocationId; lines: readonly ListingLine[] }

/** Those of the location's retailer. Archiving waits for it, and it for archiving. */
async function lockOwnSkus(tx: Tx, { locationId, lines }: Named) {
  const rows = await tx
    .select({
      id: sku.id,
      productId: sku.productId,
      retailerId: sku.retailerId,
      archivedAt: sku.archivedAt,
    })
    .from(sku)
    .innerJoin(location, and(eq(location.id, locationId), eq(location.retailerId, sku.retailerId)))
    .where(
      inArray(
        sku.id,
        lines.map(({ skuId }) => skuId),
      ),
    )
    .orderBy(asc(sku.id))
    .for('share', { of: sku })
  return new Map(rows.map((row) => [row.id, row]))
}

async function lockListings(tx: Tx, { locationId, lines }: Named) {
  const skuIds = lines.map(({ skuId }) => skuId)
  const rows = await tx
    .select()
    .from(listing)
    .where(and(eq(listing.locationId, locationId), inArray(listing.skuId, skuIds)))
    .orderBy(asc(listing.skuId))
    .for('no key update')
  return new Map(rows.map((row) => [row.skuId, row]))
}

async function writeListings(
  tx: Tx,
  { locationId, rows, at }: { locationId: string; rows: readonly Row[]; at: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`/* changeListings */
    update listing l set is_listed = n."isListed", zone = n.zone, aisle = n.aisle, bay = n.bay,
      low_stock_threshold = n."lowStockThreshold", was_listed = n."wasListed", version = n.version,
      updated_at = ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as n ("skuId" uuid, "isListed" boolean,
      zone text, aisle int, bay int, "lowStockThreshold" int, "wasListed" boolean, version int)
    where l.location_id = ${locationId} and l.sku_id = n."skuId"`)
}
