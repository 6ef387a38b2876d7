import { and, desc, eq, gte, notInArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { listing, order, orderLine } from '@/db/schema'

export type ListingRow = typeof listing.$inferSelect

export interface ListingKey {
  locationId: string
  skuId: string
}

/** In no particular order; unknown keys are left out. One statement, whatever the number of locations. */
export async function listListingsByKeys(db: Db, keys: readonly ListingKey[]): Promise<ListingRow[]> {
  const locationIds = keys.map((key) => key.locationId)
  const skuIds = keys.map((key) => key.skuId)
  return db
    .select()
    .from(listing)
    .where(
      sql`(${listing.locationId}, ${listing.skuId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]))`,
    )
}

/** What was ordered most at a location since `since` and is still listed, most wanted first. */
export async function listPopularListings(
  db: Db,
  { locationId, since, limit }: { locationId: string; since: Date; limit: number },
): Promise<ListingRow[]> {
  const sold = db
    .select({ skuId: orderLine.skuId, units: sql<number>`sum(${orderLine.quantity})`.as('units') })
    .from(order)
    .innerJoin(orderLine, and(eq(orderLine.locationId, order.locationId), eq(orderLine.orderId, order.id)))
    .where(
      and(
        eq(order.locationId, locationId),
        notInArray(order.state, ['cancelled', 'lapsed']),
        gte(order.createdAt, since),
      ),
    )
    .groupBy(orderLine.skuId)
    .as('sold')
  const rows = await db
    .select({ row: listing })
    .from(sold)
    .innerJoin(listing, and(eq(listing.locationId, locationId), eq(listing.skuId, sold.skuId)))
    .where(eq(listing.isListed, true))
    .orderBy(desc(sold.units), listing.skuId)
    .limit(limit)
  return rows.map(({ row }) => row)
}
