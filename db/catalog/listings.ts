import { and, desc, eq, gte, isNotNull, isNull, ne, not, or, sql } from 'drizzle-orm'
import { listingColumns } from '@/db/catalog/prices/price-now'
import type { Db } from '@/db/client'
import { category, listing, location, order, orderLine, product, sku } from '@/db/schema'

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
    .select(listingColumns)
    .from(listing)
    .where(
      sql`(${listing.locationId}, ${listing.skuId}) in
        (select * from unnest(${sql.param(locationIds)}::uuid[], ${sql.param(skuIds)}::uuid[]))`,
    )
}

/**
 * Of what is still listed at a location, what customers ordered most since `since`, in units of orders that were confirmed and not
 * cancelled (pieces; of what is measured a line is one): no hold counts before it is paid for, and no substitute that a shopper chose.
 */
export async function listPopularListings(
  db: Db,
  { locationId, since, limit }: { locationId: string; since: Date; limit: number },
): Promise<ListingRow[]> {
  const ordered = db
    .select({
      skuId: orderLine.skuId,
      units: sql<number>`sum(case ${sku.quantityUnit} when 'H87' then ${orderLine.quantity} else 1 end)`.as(
        'units',
      ),
    })
    .from(order)
    .innerJoin(orderLine, and(eq(orderLine.locationId, order.locationId), eq(orderLine.orderId, order.id)))
    .innerJoin(sku, eq(sku.id, orderLine.skuId))
    .where(
      and(
        eq(order.locationId, locationId),
        isNotNull(order.confirmedAt),
        ne(order.state, 'cancelled'),
        gte(order.createdAt, since),
        isNull(orderLine.replacesLineId),
      ),
    )
    .groupBy(orderLine.skuId)
    .as('ordered')
  const rows = await db
    .select({ row: listingColumns })
    .from(ordered)
    .innerJoin(listing, and(eq(listing.locationId, locationId), eq(listing.skuId, ordered.skuId)))
    .innerJoin(sku, eq(sku.id, listing.skuId))
    .innerJoin(product, eq(product.id, sku.productId))
    .innerJoin(category, eq(category.id, product.categoryId))
    .innerJoin(location, eq(location.id, listing.locationId))
    .where(
      and(
        eq(listing.isListed, true),
        eq(category.isVisible, true),
        or(sku.isTold, not(location.requiresParticulars)),
      ),
    )
    .orderBy(desc(ordered.units), listing.skuId)
    .limit(limit)
  return rows.map(({ row }) => row)
}
