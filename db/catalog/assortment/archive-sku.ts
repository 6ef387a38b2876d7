import { eq } from 'drizzle-orm'
import { findSkuById, openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome, ProductRefusal } from '@/db/catalog/assortment/product-outcome'
import { setListed } from '@/db/catalog/assortment/set-listed'
import type { SkuRow } from '@/db/catalog/skus'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { sku } from '@/db/schema'

export type ArchiveSku = {
  skuId: string
  /** Of its product. */
  expectedVersion: number
}

/**
 * Takes one SKU out of the catalogue while its product stays: it is offered nowhere any more, its lines in carts say so, and what was ordered, counted and
 * entered stays. Its codes stay its own. One that is archived already is left as it is.
 */
export async function archiveSku(
  database: Database,
  ask: Ask,
  input: ArchiveSku,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'archiveSku', content: input },
    async (tx, record) => {
      const row = await openSku(tx, input)
      if ('type' in row) return row
      const { id, productId, retailerId } = row
      if (row.archivedAt !== null) return { type: 'ProductChanged', id: productId }
      await tx.update(sku).set({ archivedAt: ask.at }).where(eq(sku.id, id))
      await touchProduct(tx, productId)
      const listedAt = await setListed(tx, { skuIds: [id], isListed: false, at: ask.at })
      await record({
        retailerId,
        kind: 'sku_archived',
        subject: { type: 'sku', id },
        before: { archivedAt: null, listedAt },
        after: { archivedAt: ask.at.toISOString(), listedAt: [] },
      })
      return { type: 'ProductChanged', id: productId }
    },
  )
}

/** Takes one SKU back into the catalogue, listed where it was listed when it was archived, at the prices of then. */
export async function bringBackSku(
  database: Database,
  ask: Ask,
  input: ArchiveSku,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'bringBackSku', content: input },
    async (tx, record) => {
      const row = await openSku(tx, input)
      if ('type' in row) return row
      const { id, productId, retailerId, archivedAt } = row
      if (archivedAt === null) return { type: 'ProductChanged', id: productId }
      await tx.update(sku).set({ archivedAt: null }).where(eq(sku.id, id))
      await touchProduct(tx, productId)
      const listedAt = await setListed(tx, { skuIds: [id], isListed: true, at: ask.at })
      await record({
        retailerId,
        kind: 'sku_brought_back',
        subject: { type: 'sku', id },
        before: { archivedAt: archivedAt.toISOString(), listedAt: [] },
        after: { archivedAt: null, listedAt },
      })
      return { type: 'ProductChanged', id: productId }
    },
  )
}

/** A SKU of a product that is not archived, with its retailer's catalogue locked; or why it cannot be changed. */
async function openSku(tx: Tx, { skuId, expectedVersion }: ArchiveSku): Promise<SkuRow | ProductRefusal> {
  const seen = await findSkuById(tx, skuId)
  if (!seen) return { type: 'UnknownSku' }
  const product = await openLiveProduct(tx, { productId: seen.productId, expectedVersion })
  if ('type' in product) return product
  return (await findSkuById(tx, skuId)) ?? { type: 'UnknownSku' }
}
