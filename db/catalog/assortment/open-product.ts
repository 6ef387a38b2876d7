import { eq, sql } from 'drizzle-orm'
import type { ProductRefusal } from '@/db/catalog/assortment/product-outcome'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { ProductRow } from '@/db/catalog/products'
import type { SkuRow } from '@/db/catalog/skus'
import type { Tx } from '@/db/client'
import { category, product, sku } from '@/db/schema'

async function findProduct(tx: Tx, id: string): Promise<ProductRow | null> {
  const [row] = await tx.select().from(product).where(eq(product.id, id))
  return row ?? null
}

interface Opening {
  productId: string
  /** Null: whatever is there, as for a copy. */
  expectedVersion: number | null
}

/** A product with its retailer's catalogue locked; or why it cannot be changed. */
export async function openProduct(
  tx: Tx,
  { productId, expectedVersion }: Opening,
): Promise<ProductRow | ProductRefusal> {
  const seen = await findProduct(tx, productId)
  if (!seen) return { type: 'UnknownProduct' }
  await lockRetailer(tx, seen.retailerId)
  const row = await findProduct(tx, productId)
  if (!row) return { type: 'UnknownProduct' }
  return expectedVersion === null || row.version === expectedVersion
    ? row
    : { type: 'ProductConflict', id: row.id, expected: expectedVersion }
}

/** The same, of a product that is not archived. */
export async function openLiveProduct(tx: Tx, opening: Opening): Promise<ProductRow | ProductRefusal> {
  const row = await openProduct(tx, opening)
  if ('type' in row || row.archivedAt === null) return row
  return { type: 'ProductArchived', id: row.id }
}

export async function findSkuById(tx: Tx, id: string): Promise<SkuRow | null> {
  const [row] = await tx.select().from(sku).where(eq(sku.id, id))
  return row ?? null
}

/** Of this retailer; null where it has none such. */
export async function findOwnCategory(
  tx: Tx,
  { retailerId, categoryId }: { retailerId: string; categoryId: string },
): Promise<typeof category.$inferSelect | null> {
  const [row] = await tx.select().from(category).where(eq(category.id, categoryId))
  return row?.retailerId === retailerId ? row : null
}

/** Says that the product, or one of its SKUs, was changed. */
export async function touchProduct(tx: Tx, productId: string): Promise<void> {
  await tx
    .update(product)
    .set({ version: sql`${product.version} + 1` })
    .where(eq(product.id, productId))
}
