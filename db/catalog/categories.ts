import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { category } from '@/db/schema'

export type CategoryRow = typeof category.$inferSelect

/** The roots of a retailer's tree, in order. */
export async function listDepartments(db: Db, retailerId: string): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(and(eq(category.retailerId, retailerId), isNull(category.parentId)))
    .orderBy(asc(category.position), asc(category.id))
    .limit(500)
}

export async function findCategoryBySlug(
  db: Db,
  { retailerId, slug }: { retailerId: string; slug: string },
): Promise<CategoryRow | null> {
  const [row] = await db
    .select()
    .from(category)
    .where(and(eq(category.retailerId, retailerId), eq(category.slug, slug)))
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listCategoriesByIds(db: Db, ids: readonly string[]): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(inArray(category.id, [...ids]))
}

/** Children of these categories, in order below each. */
export async function listCategoriesByParents(db: Db, parentIds: readonly string[]): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(inArray(category.parentId, [...parentIds]))
    .orderBy(asc(category.position), asc(category.id))
}
