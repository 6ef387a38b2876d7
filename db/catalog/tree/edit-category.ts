import { eq } from 'drizzle-orm'
import { refreshSearchTextBelow } from '@/db/catalog/refresh-search-text'
import type { CategoryOutcome } from '@/db/catalog/tree/category-outcome'
import { findCategory, openCategory } from '@/db/catalog/tree/find-category'
import { rewriteSubtree } from '@/db/catalog/tree/rewrite-subtree'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { category } from '@/db/schema'

export type EditCategory = {
  categoryId: string
  expectedVersion: number
  /** Null: as it is. Its name in addresses stays. */
  name: string | null
  /** Null: as it is. */
  isHidden: boolean | null
}

/** Renames a category, and hides it with all that is below it or shows it again. What stands in it is found by its new name at once. */
export async function editCategory(
  database: Database,
  ask: Ask,
  input: EditCategory,
): Promise<CategoryOutcome | KeyReused> {
  return doOnce<CategoryOutcome>(
    database,
    { ...ask, kind: 'editCategory', content: input },
    async (tx, record) => {
      const row = await openCategory(tx, input)
      if ('type' in row) return row
      const { id, retailerId, parentId } = row
      const after = { name: input.name ?? row.name, isHidden: input.isHidden ?? row.isHidden }
      const parent = parentId === null ? null : await findCategory(tx, parentId)
      await rewriteSubtree(tx, row, { parent, isHidden: after.isHidden })
      if (after.name !== row.name) {
        await tx.update(category).set({ name: after.name }).where(eq(category.id, id))
        await refreshSearchTextBelow(tx, id)
      }
      await record({
        retailerId,
        kind: 'category_edited',
        subject: { type: 'category', id },
        before: { name: row.name, isHidden: row.isHidden },
        after,
      })
      return { type: 'CategoryChanged', id }
    },
  )
}
