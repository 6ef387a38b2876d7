import { and, eq, inArray, sql } from 'drizzle-orm'
import { openLiveProduct, openProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { listing, product, sku } from '@/db/schema'

export type ArchiveProduct = {
  productId: string
  expectedVersion: number
}

/**
 * Takes a product out of the catalogue: its SKUs are offered nowhere any more, their lines in carts say so, and what was ordered, counted and entered stays.
 * Its codes stay its own. A product that is archived already is left as it is.
 */
export async function archiveProduct(
  database: Database,
  ask: Ask,
  input: ArchiveProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'archiveProduct', content: input },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId } = row
      await setArchived(tx, id, ask.at)
      const unlisted = await tx
        .update(listing)
        .set({ isListed: false, wasListed: true, updatedAt: ask.at })
        .where(and(inArray(listing.skuId, skusOf(tx, id)), eq(listing.isListed, true)))
        .returning({ locationId: listing.locationId })
      await record({
        retailerId,
        kind: 'product_archived',
        subject: { type: 'product', id },
        before: { archivedAt: null, listedAt: listPlaces(unlisted) },
        after: { archivedAt: ask.at.toISOString(), listedAt: [] },
      })
      return { type: 'ProductChanged', id }
    },
  )
}

/** Takes a product back into the catalogue, and lists its SKUs again where they were listed when it was archived, at the prices of then. */
export async function bringBackProduct(
  database: Database,
  ask: Ask,
  input: ArchiveProduct,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'bringBackProduct', content: input },
    async (tx, record) => {
      const row = await openProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId, archivedAt } = row
      if (archivedAt === null) return { type: 'ProductChanged', id }
      await setArchived(tx, id, null)
      const listed = await tx
        .update(listing)
        .set({ isListed: true, wasListed: false, updatedAt: ask.at })
        .where(and(inArray(listing.skuId, skusOf(tx, id)), eq(listing.wasListed, true)))
        .returning({ locationId: listing.locationId })
      await record({
        retailerId,
        kind: 'product_brought_back',
        subject: { type: 'product', id },
        before: { archivedAt: archivedAt.toISOString(), listedAt: [] },
        after: { archivedAt: null, listedAt: listPlaces(listed) },
      })
      return { type: 'ProductChanged', id }
    },
  )
}

const skusOf = (tx: Tx, productId: string) =>
  tx.select({ id: sku.id }).from(sku).where(eq(sku.productId, productId))

async function setArchived(tx: Tx, productId: string, archivedAt: Date | null): Promise<void> {
  await tx
    .update(product)
    .set({ archivedAt, version: sql`${product.version} + 1` })
    .where(eq(product.id, productId))
  await tx.update(sku).set({ archivedAt }).where(eq(sku.productId, productId))
}

function listPlaces(rows: readonly { locationId: string }[]): string[] {
  return [...new Set(rows.map(({ locationId }) => locationId))].sort()
}
