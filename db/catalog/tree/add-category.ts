import { eq, sql } from 'drizzle-orm'
import { findFreeSlug } from '@/db/catalog/find-free-slug'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import { CATEGORIES_MAX, type CategoryOutcome, LEVELS_MAX } from '@/db/catalog/tree/category-outcome'
import { findCategory } from '@/db/catalog/tree/find-category'
import { orderSiblings } from '@/db/catalog/tree/order-siblings'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { category } from '@/db/schema'

export type AddCategory = {
  retailerId: string
  /** Null: a department. */
  parentId: string | null
  name: string
  /** How many come before it below its parent; null: it comes last. */
  position: number | null
}

/** Departments whose hues lie far apart, whichever follow one another. */
const HUE_STEP = 137

/** Adds a department, or a category below another. It is shown unless one above it is hidden. */
export async function addCategory(
  database: Database,
  ask: Ask,
  input: AddCategory,
): Promise<CategoryOutcome | KeyReused> {
  return doOnce<CategoryOutcome>(
    database,
    { ...ask, kind: 'addCategory', content: input },
    async (tx, record) => {
      const { retailerId, parentId, name } = input
      await lockRetailer(tx, retailerId)
      const parent = parentId === null ? null : await findCategory(tx, parentId)
      if (parentId !== null && parent?.retailerId !== retailerId)
        return { type: 'UnknownCategory', is: 'parent' }
      const level = (parent?.level ?? 0) + 1
      if (level > LEVELS_MAX) return { type: 'CategoryTooDeep', levels: level }
      const count = await countCategories(tx, retailerId)
      if (count >= CATEGORIES_MAX) return { type: 'TooManyCategories' }
      const id = newId()
      await tx.insert(category).values({
        id,
        retailerId,
        parentId,
        path: [...(parent?.path ?? []), id],
        level,
        position: 2_147_483_647,
        slug: await findFreeSlug(tx, category, { retailerId, name }),
        name,
        icon: parent?.icon ?? 'wrapped-gift',
        hue: parent?.hue ?? (count * HUE_STEP) % 360,
        isVisible: parent?.isVisible ?? true,
      })
      const position = await orderSiblings(tx, { ...input, id })
      await record({
        retailerId,
        kind: 'category_added',
        subject: { type: 'category', id },
        before: null,
        after: { name, parentId, position },
      })
      return { type: 'CategoryChanged', id }
    },
  )
}

async function countCategories(tx: Tx, retailerId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::integer` })
    .from(category)
    .where(eq(category.retailerId, retailerId))
  return row?.count ?? 0
}
