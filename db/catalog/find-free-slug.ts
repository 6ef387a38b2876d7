import { and, eq, like, or } from 'drizzle-orm'
import { toSlug } from '@/db/catalog/slug'
import type { Tx } from '@/db/client'
import { category, type product } from '@/db/schema'

const SLUG_MAX = 120

/** A name in addresses that no other of this retailer bears: `milk`, `milk-2`. The retailer is locked. */
export async function findFreeSlug(
  tx: Tx,
  table: typeof category | typeof product,
  { retailerId, name }: { retailerId: string; name: string },
): Promise<string> {
  const base =
    toSlug(name).slice(0, SLUG_MAX).replace(/-$/, '') || (table === category ? 'category' : 'product')
  const rows = await tx
    .select({ slug: table.slug })
    .from(table)
    .where(and(eq(table.retailerId, retailerId), or(eq(table.slug, base), like(table.slug, `${base}-%`))))
  const taken = new Set(rows.map(({ slug }) => slug))
  let slug = base
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`
  return slug
}
