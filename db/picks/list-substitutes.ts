import { and, eq, gte, ne, not, notInArray, or, sql } from 'drizzle-orm'
import { listingColumns, priceNow } from '@/db/catalog/prices/price-now'
import type { Db } from '@/db/client'
import type { LocationId, OrderId, OrderLineId } from '@/db/ids'
import { listing, location, orderLine, product, sku, stockLevel } from '@/db/schema'
import { levelUnitsSql } from '@/db/stock/availability'

export interface SubstituteQuery {
  locationId: LocationId
  orderId: OrderId
  lineId: OrderLineId
  limit: number
}

/**
 * What could take a line's place: from the same shelf, listed, no set, with units that can be had. The item that the customer named comes
 * first, then another size or flavour of the same product, then the nearest price.
 */
export async function listSubstitutes(
  db: Db,
  { locationId, orderId, lineId, limit }: SubstituteQuery,
): Promise<(typeof listing.$inferSelect)[]> {
  const [wanted] = await db
    .select({ line: orderLine, productId: sku.productId, categoryId: product.categoryId })
    .from(orderLine)
    .innerJoin(sku, eq(sku.id, orderLine.skuId))
    .innerJoin(product, eq(product.id, sku.productId))
    .where(
      and(
        eq(orderLine.locationId, locationId),
        eq(orderLine.orderId, orderId),
        eq(orderLine.id, lineId),
        notInArray(orderLine.substitutionWish, ['refund', 'never']),
      ),
    )
  if (!wanted) return []
  const { line, productId, categoryId } = wanted
  const isNamed = sql<boolean>`${listing.skuId} = ${line.substituteSkuId}::uuid`
  const isWanted =
    line.substitutionWish === 'specific' && line.substituteSkuId !== null
      ? isNamed
      : sql`(${product.categoryId} = ${categoryId} or coalesce(${isNamed}, false))`
  const rows = await db
    .select({ row: listingColumns })
    .from(listing)
    .innerJoin(sku, eq(sku.id, listing.skuId))
    .innerJoin(product, eq(product.id, sku.productId))
    .innerJoin(location, eq(location.id, listing.locationId))
    .innerJoin(
      stockLevel,
      and(eq(stockLevel.locationId, listing.locationId), eq(stockLevel.skuId, listing.skuId)),
    )
    .where(
      and(
        eq(listing.locationId, locationId),
        eq(listing.isListed, true),
        or(sku.isTold, not(location.requiresParticulars)),
        ne(listing.skuId, line.skuId),
        isWanted,
        gte(levelUnitsSql, sku.quantityMin),
      ),
    )
    .orderBy(
      sql`coalesce(${isNamed}, false) desc`,
      sql`(${sku.productId} = ${productId}) desc`,
      sql`abs(${priceNow()} - ${line.priceMinor})`,
      listing.skuId,
    )
    .limit(limit)
  return rows.map(({ row }) => row)
}
