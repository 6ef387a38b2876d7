import { type SQL, sql } from 'drizzle-orm'
import type { ListingRow } from '@/db/catalog/listings'
import { listingColumns } from '@/db/catalog/prices/price-now'
import type { Db } from '@/db/client'
import type { SkuId } from '@/db/ids'
import { COUNT_MAX } from '@/db/paging/count-rows'
import { encodeCursor } from '@/db/paging/cursor'
import { type Keyset, readKeyset, type SortOrder } from '@/db/paging/keyset'
import type { Edge, PageRequest } from '@/db/paging/page'
import { listing } from '@/db/schema'

const byLocation: SortOrder = {
  name: 'location',
  keys: [{ by: sql`${listing.locationId}`, type: 'uuid' }],
}

const isOffered = sql`${listing.skuId} = named.sku_id and ${listing.isListed}`

/** Null: a foreign cursor. */
export const readSkuListingKeyset = (page: PageRequest): Keyset | null => readKeyset(byLocation, page)

export const toSkuListingEdge = (node: ListingRow): Edge<ListingRow> => ({
  node,
  cursor: encodeCursor(byLocation.name, [node.locationId]),
})

/**
 * Where some SKUs are offered now: the same page of each, in the order of the keyset and one longer than the page. One statement, over all locations:
 * for reading, never for a sale.
 */
export async function listListingsOfSkus(
  db: Db,
  { skuIds, keyset }: { skuIds: readonly SkuId[]; keyset: Keyset },
): Promise<ListingRow[]> {
  const beyond = keyset.isBeyond ? sql` and ${keyset.isBeyond}` : sql``
  return db
    .select(listingColumns)
    .from(listing)
    .where(
      sql`(${listing.locationId}, ${listing.skuId}) in (
        select page.location_id, page.sku_id from ${namedSkus(skuIds)}
        cross join lateral (
          select listing.location_id, listing.sku_id from listing
          where ${isOffered}${beyond} order by ${keyset.orderBy} limit ${keyset.limit}
        ) page)`,
    )
    .orderBy(keyset.orderBy)
}

/** At how many locations each is offered, at most 100,000. One statement. */
export async function countListingsOfSkus(
  db: Db,
  skuIds: readonly SkuId[],
): Promise<{ skuId: SkuId; count: number }[]> {
  const rows = await db.execute<{ sku_id: string; count: number }>(
    sql`/* countListingsOfSkus */ select named.sku_id, (
        select count(*)::integer from (select 1 from listing where ${isOffered} limit ${COUNT_MAX}) found
      ) as count from ${namedSkus(skuIds)}`,
  )
  return rows.map(({ sku_id: skuId, count }) => ({ skuId, count }))
}

function namedSkus(skuIds: readonly SkuId[]): SQL {
  return sql`unnest(${sql.param([...skuIds])}::uuid[]) as named (sku_id)`
}
