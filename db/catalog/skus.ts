import { and, asc, eq, inArray } from 'drizzle-orm'
import type { ProductRow } from '@/db/catalog/products'
import type { Db } from '@/db/client'
import { product, sku, skuCode } from '@/db/schema'

export type SkuRow = typeof sku.$inferSelect

/** By the barcode on its pack or of a case of it. `gtin` has 14 digits, as `readGtin` makes them. */
export async function findSkuByGtin(
  db: Db,
  { retailerId, gtin }: { retailerId: string; gtin: string },
): Promise<SkuRow | null> {
  const [row] = await db
    .select({ sku })
    .from(skuCode)
    .innerJoin(sku, eq(sku.id, skuCode.skuId))
    .where(and(eq(skuCode.retailerId, retailerId), eq(skuCode.code, gtin)))
  return row?.sku ?? null
}

/** A SKU with what it is a variant of; null where there is none of this id. */
export async function findSkuWithProduct(
  db: Db,
  skuId: string,
): Promise<{ sku: SkuRow; product: ProductRow } | null> {
  const [row] = await db
    .select({ sku, product })
    .from(sku)
    .innerJoin(product, eq(product.id, sku.productId))
    .where(eq(sku.id, skuId))
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listSkusByIds(db: Db, ids: readonly string[]): Promise<SkuRow[]> {
  return db
    .select()
    .from(sku)
    .where(inArray(sku.id, [...ids]))
}

/** Variants of these products, in order below each. */
export async function listSkusByProducts(db: Db, productIds: readonly string[]): Promise<SkuRow[]> {
  return db
    .select()
    .from(sku)
    .where(inArray(sku.productId, [...productIds]))
    .orderBy(asc(sku.position), asc(sku.id))
}
