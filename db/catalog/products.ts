import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { product } from '@/db/schema'

export type ProductRow = typeof product.$inferSelect

export async function findProductBySlug(
  db: Db,
  { retailerId, slug }: { retailerId: string; slug: string },
): Promise<ProductRow | null> {
  const [row] = await db
    .select()
    .from(product)
    .where(and(eq(product.retailerId, retailerId), eq(product.slug, slug)))
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listProductsByIds(db: Db, ids: readonly string[]): Promise<ProductRow[]> {
  return db
    .select()
    .from(product)
    .where(inArray(product.id, [...ids]))
}
