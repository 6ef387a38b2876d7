import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { listing, location, sku } from '@/db/schema'

export interface ListingName {
  locationId: LocationId
  skuId: SkuId
}

type ListingRow = typeof listing.$inferSelect

export type LockedListing = ListingRow & {
  /** What it costs without a promotion. */
  regularMinor: number
  /** What the database's clock says. */
  now: Date
}

/** Of a SKU of the location's retailer; null where there is none. Archiving waits for it, and it for archiving. */
export async function lockOwnSku(tx: Tx, { locationId, skuId }: ListingName) {
  const [row] = await tx
    .select({
      productId: sku.productId,
      retailerId: sku.retailerId,
      archivedAt: sku.archivedAt,
      timeZone: location.timeZone,
    })
    .from(sku)
    .innerJoin(location, and(eq(location.id, locationId), eq(location.retailerId, sku.retailerId)))
    .where(eq(sku.id, skuId))
    .for('share', { of: sku })
  return row ?? null
}

/** Its row, so that its changes follow one another; null where it is not offered. Carts and sales do not wait. */
export async function lockListing(tx: Tx, { locationId, skuId }: ListingName): Promise<LockedListing | null> {
  const isThis = and(eq(listing.locationId, locationId), eq(listing.skuId, skuId))
  const [row] = await tx.select().from(listing).where(isThis).for('no key update')
  if (!row) return null
  // Behind the lock, so that it sees what the one before wrote.
  const [priced] = await tx.execute<{ regular: string; now: string }>(sql`/* lockListing */
    select clock_timestamp() as now, (
      select price_minor from listing_price where location_id = ${locationId} and sku_id = ${skuId}
        and kind = 'regular' and until_at is null and from_at <= clock_timestamp()
      order by from_at desc, set_at desc, id desc limit 1) as regular`)
  if (!priced) throw new Error('The statement says at least what time it is.')
  return { ...row, regularMinor: Number(priced.regular), now: new Date(priced.now) }
}
