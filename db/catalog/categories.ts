import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { category } from '@/db/schema'

export type CategoryRow = typeof category.$inferSelect

/** The roots of a retailer's tree that the shop shows, in order. */
export async function listDepartments(db: Db, retailerId: string): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(and(eq(category.retailerId, retailerId), isNull(category.parentId), eq(category.isVisible, true)))
    .orderBy(asc(category.position), asc(category.id))
    .limit(500)
}

/** Null also where it is hidden: the shop has no such page. */
export async function findVisibleCategory(
  db: Db,
  { retailerId, slug }: { retailerId: string; slug: string },
): Promise<CategoryRow | null> {
  const [row] = await db
    .select()
    .from(category)
    .where(and(eq(category.retailerId, retailerId), eq(category.slug, slug), eq(category.isVisible, true)))
  return row ?? null
}

/** In no particular order; unknown ids are left out. */
export async function listCategoriesByIds(db: Db, ids: readonly string[]): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(inArray(category.id, [...ids]))
}

/** Every category of a retailer, hidden ones too, as one reads a tree: each before those below it, siblings in order. */
export async function listCategoryTree(db: Db, retailerId: string): Promise<CategoryRow[]> {
  const rows = await db
    .select()
    .from(category)
    .where(eq(category.retailerId, retailerId))
    .orderBy(asc(category.position), asc(category.id))
  const below = new Map<string | null, CategoryRow[]>()
  for (const row of rows) below.set(row.parentId, [...(below.get(row.parentId) ?? []), row])
  const walk = (parentId: string | null): CategoryRow[] =>
    (below.get(parentId) ?? []).flatMap((row) => [row, ...walk(row.id)])
  return walk(null)
}

/** Children of these categories that the shop shows, in order below each. */
export async function listCategoriesByParents(db: Db, parentIds: readonly string[]): Promise<CategoryRow[]> {
  return db
    .select()
    .from(category)
    .where(and(inArray(category.parentId, [...parentIds]), eq(category.isVisible, true)))
    .orderBy(asc(category.position), asc(category.id))
}
