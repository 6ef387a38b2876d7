import { and, eq, isNull, sql } from 'drizzle-orm'
import { openLiveProduct, openProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { setListed } from '@/db/catalog/assortment/set-listed'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { product, sku } from '@/db/schema'

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
      const skuIds = await setArchived(tx, { id, before: null, after: ask.at })
      const listedAt = await setListed(tx, { skuIds, isListed: false, at: ask.at })
      await record({
        retailerId,
        kind: 'product_archived',
        subject: { type: 'product', id },
        before: { archivedAt: null, listedAt },
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
      const skuIds = await setArchived(tx, { id, before: archivedAt, after: null })
      const listedAt = await setListed(tx, { skuIds, isListed: true, at: ask.at })
      await record({
        retailerId,
        kind: 'product_brought_back',
        subject: { type: 'product', id },
        before: { archivedAt: archivedAt.toISOString(), listedAt: [] },
        after: { archivedAt: null, listedAt },
      })
      return { type: 'ProductChanged', id }
    },
  )
}

/** Those that are taken out with it, or come back with it: an item that was archived by itself stays so. Returns them. */
async function setArchived(
  tx: Tx,
  { id, before, after }: { id: string; before: Date | null; after: Date | null },
): Promise<string[]> {
  await tx
    .update(product)
    .set({ archivedAt: after, version: sql`${product.version} + 1` })
    .where(eq(product.id, id))
  const rows = await tx
    .update(sku)
    .set({ archivedAt: after })
    .where(and(eq(sku.productId, id), before === null ? isNull(sku.archivedAt) : eq(sku.archivedAt, before)))
    .returning({ id: sku.id })
  return rows.map((row) => row.id)
}
