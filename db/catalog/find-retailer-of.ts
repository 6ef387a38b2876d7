import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { category, product, retailer, sku } from '@/db/schema'

/** Whose it is; null where there is no such thing. */
export async function findRetailerOf(
  db: Db,
  type: 'Retailer' | 'Category' | 'Product' | 'Sku',
  id: string,
): Promise<string | null> {
  if (type === 'Retailer') {
    const [row] = await db.select({ id: retailer.id }).from(retailer).where(eq(retailer.id, id))
    return row?.id ?? null
  }
  const table = { Category: category, Product: product, Sku: sku }[type]
  const [row] = await db.select({ id: table.retailerId }).from(table).where(eq(table.id, id))
  return row?.id ?? null
}
