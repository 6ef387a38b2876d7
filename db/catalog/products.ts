import { and, count, eq, inArray, isNull } from 'drizzle-orm'
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

/** Of each of these categories, how many products that are not archived stand in it directly; where none do, it is left out. */
export async function countProductsByCategories(
  db: Db,
  categoryIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: product.categoryId, count: count() })
    .from(product)
    .where(and(inArray(product.categoryId, [...categoryIds]), isNull(product.archivedAt)))
    .groupBy(product.categoryId)
  return new Map(rows.map((row) => [row.id, row.count]))
}
