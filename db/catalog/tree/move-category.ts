import { max, sql } from 'drizzle-orm'
import { refreshSearchTextBelow } from '@/db/catalog/refresh-search-text'
import { type CategoryOutcome, LEVELS_MAX } from '@/db/catalog/tree/category-outcome'
import { findCategory, openCategory } from '@/db/catalog/tree/find-category'
import { orderSiblings } from '@/db/catalog/tree/order-siblings'
import { rewriteSubtree } from '@/db/catalog/tree/rewrite-subtree'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { category } from '@/db/schema'

export type MoveCategory = {
  categoryId: string
  expectedVersion: number
  /** Below which it shall be; null: a department. */
  parentId: string | null
  /** How many come before it there; null: it comes last. */
  position: number | null
}

/** Moves a category, with all that is below it, under another or to another place among its siblings. Never under itself. */
export async function moveCategory(
  database: Database,
  ask: Ask,
  input: MoveCategory,
): Promise<CategoryOutcome | KeyReused> {
  return doOnce<CategoryOutcome>(
    database,
    { ...ask, kind: 'moveCategory', content: input },
    async (tx, record) => {
      const row = await openCategory(tx, input)
      if ('type' in row) return row
      const { id, retailerId } = row
      const { parentId } = input
      const parent = parentId === null ? null : await findCategory(tx, parentId)
      if (parentId !== null && parent?.retailerId !== retailerId)
        return { type: 'UnknownCategory', is: 'parent' }
      if (parent?.path.includes(id)) return { type: 'CategoryUnderItself', id, parentId: parent.id }
      const levels = (parent?.level ?? 0) + 1 + (await findDeepest(tx, id)) - row.level
      if (levels > LEVELS_MAX) return { type: 'CategoryTooDeep', levels }
      await rewriteSubtree(tx, row, { parent, isHidden: row.isHidden })
      const position = await orderSiblings(tx, { ...input, retailerId, id })
      if (parentId !== row.parentId) await refreshSearchTextBelow(tx, id)
      await record({
        retailerId,
        kind: 'category_moved',
        subject: { type: 'category', id },
        before: { parentId: row.parentId, position: row.position },
        after: { parentId, position },
      })
      return { type: 'CategoryChanged', id }
    },
  )
}

/** The level of the deepest that is below it, or its own. */
async function findDeepest(tx: Tx, id: string): Promise<number> {
  const [row] = await tx
    .select({ level: max(category.level) })
    .from(category)
    .where(sql`${category.path} @> array[${id}]::uuid[]`)
  return row?.level ?? 0
}
