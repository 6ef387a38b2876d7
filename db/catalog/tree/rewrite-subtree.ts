import { sql } from 'drizzle-orm'
import type { CategoryRow } from '@/db/catalog/categories'
import type { Tx } from '@/db/client'

/** Puts a category with all that is below it under a parent, in one statement: path, level and visibility follow. Adds one to its own version. */
export async function rewriteSubtree(
  tx: Tx,
  row: CategoryRow,
  { parent, isHidden }: { parent: Pick<CategoryRow, 'id' | 'path' | 'isVisible'> | null; isHidden: boolean },
): Promise<void> {
  const pathAbove = sql`${sql.param(parent?.path ?? [])}::uuid[]`
  const isShown = (parent?.isVisible ?? true) && !isHidden
  await tx.execute(sql`/* rewriteSubtree */
    update category c set
      path = ${pathAbove} || c.path[${row.level}:],
      level = cardinality(${pathAbove}) + c.level - ${row.level} + 1,
      parent_id = case when c.id = ${row.id} then ${parent?.id ?? null}::uuid else c.parent_id end,
      is_hidden = case when c.id = ${row.id} then ${isHidden} else c.is_hidden end,
      version = case when c.id = ${row.id} then c.version + 1 else c.version end,
      is_visible = ${isShown} and not exists (
        select from category h where h.id = any(c.path[${row.level + 1}:]) and h.is_hidden)
    where c.path @> array[${row.id}]::uuid[]`)
}
