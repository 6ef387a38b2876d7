import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { category } from '@/db/schema'

interface Placing {
  retailerId: string
  parentId: string | null
  /** Which one is placed. */
  id: string
  /** How many come before it; without it, or beyond the last, it comes last. */
  position: number | null
}

/** Puts a category at its place among those below the same parent and numbers them anew; returns its position. */
export async function orderSiblings(
  tx: Tx,
  { retailerId, parentId, id, position }: Placing,
): Promise<number> {
  const others = await tx
    .select({ id: category.id })
    .from(category)
    .where(
      and(
        eq(category.retailerId, retailerId),
        parentId === null ? isNull(category.parentId) : eq(category.parentId, parentId),
        ne(category.id, id),
      ),
    )
    .orderBy(asc(category.position), asc(category.id))
  const ids = others.map((other) => other.id)
  const at = Math.min(position ?? ids.length, ids.length)
  ids.splice(at, 0, id)
  await tx.execute(sql`/* orderSiblings */
    update category set position = x.place - 1 from unnest(${sql.param(ids)}::uuid[]) with ordinality as x (id, place)
    where category.id = x.id and category.position <> x.place - 1`)
  return at
}
