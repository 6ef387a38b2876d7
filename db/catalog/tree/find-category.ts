import { eq } from 'drizzle-orm'
import type { CategoryRow } from '@/db/catalog/categories'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { CategoryOutcome } from '@/db/catalog/tree/category-outcome'
import type { Tx } from '@/db/client'
import { category } from '@/db/schema'

export async function findCategory(tx: Tx, id: string): Promise<CategoryRow | null> {
  const [row] = await tx.select().from(category).where(eq(category.id, id))
  return row ?? null
}

/** A category with its retailer's tree locked; or why it cannot be changed. */
export async function openCategory(
  tx: Tx,
  { categoryId, expectedVersion }: { categoryId: string; expectedVersion: number },
): Promise<CategoryRow | Extract<CategoryOutcome, { type: 'UnknownCategory' | 'CategoryConflict' }>> {
  const unknown = { type: 'UnknownCategory', is: 'itself' } as const
  const seen = await findCategory(tx, categoryId)
  if (!seen) return unknown
  await lockRetailer(tx, seen.retailerId)
  const row = await findCategory(tx, categoryId)
  if (!row) return unknown
  return row.version === expectedVersion
    ? row
    : { type: 'CategoryConflict', id: row.id, expected: expectedVersion }
}
