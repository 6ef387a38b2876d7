import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sku } from '@/db/schema'

export type SkuRow = typeof sku.$inferSelect

/** A GTIN is kept as it is printed and found on 14 digits (`readGtin`), by the unique index `sku_gtin_key`. */
export const gtinSql: SQL<string> = sql<string>`lpad(${sku.gtin}, 14, '0')`

/** `gtin` has 14 digits, as `readGtin` makes them. */
export async function findSkuByGtin(
  db: Db,
  { retailerId, gtin }: { retailerId: string; gtin: string },
): Promise<SkuRow | null> {
  const [row] = await db
    .select()
    .from(sku)
    .where(and(eq(sku.retailerId, retailerId), eq(gtinSql, gtin)))
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
