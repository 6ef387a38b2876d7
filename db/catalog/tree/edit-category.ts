import { eq } from 'drizzle-orm'
import { refreshSearchTextBelow } from '@/db/catalog/refresh-search-text'
import type { CategoryOutcome } from '@/db/catalog/tree/category-outcome'
import { findCategory, openCategory } from '@/db/catalog/tree/find-category'
import { rewriteSubtree } from '@/db/catalog/tree/rewrite-subtree'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { category } from '@/db/schema'
import { type ParticularName, particularNames } from '@/db/schema/particulars'

export type EditCategory = {
  categoryId: string
  expectedVersion: number
  /** Null: as it is. Its name in addresses stays. */
  name: string | null
  /** Null: as it is. */
  isHidden: boolean | null
  /** What must be told of products in it and below it, each once; null: as it is. */
  requiredParticulars: readonly ParticularName[] | null
}

/** Renames a category, hides it with all that is below it or shows it again, and says what must be told of what stands there. What stands in it is found by its new name at once. */
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
      const before = pickEdited(row)
      const after = {
        name: input.name ?? row.name,
        isHidden: input.isHidden ?? row.isHidden,
        requiredParticulars: inOrder(input.requiredParticulars ?? row.requiredParticulars),
      }
      const parent = parentId === null ? null : await findCategory(tx, parentId)
      await rewriteSubtree(tx, row, { parent, isHidden: after.isHidden })
      if (after.name !== row.name) {
        await tx.update(category).set({ name: after.name }).where(eq(category.id, id))
        await refreshSearchTextBelow(tx, id)
      }
      if (input.requiredParticulars !== null) {
        const { requiredParticulars } = after
        await tx.update(category).set({ requiredParticulars }).where(eq(category.id, id))
      }
      await record({
        retailerId,
        kind: 'category_edited',
        subject: { type: 'category', id },
        before,
        after,
      })
      return { type: 'CategoryChanged', id }
    },
  )
}

function pickEdited({ name, isHidden, requiredParticulars }: typeof category.$inferSelect) {
  return { name, isHidden, requiredParticulars }
}

function inOrder(names: readonly ParticularName[]): ParticularName[] {
  return particularNames.filter((name) => names.includes(name))
}
