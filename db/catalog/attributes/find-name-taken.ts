import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

interface Naming {
  categoryId: string
  name: string
  /** Which one is named so; null: a new one. */
  id: string | null
}

/** The category above, below or the same that has an attribute of this name: a product would have two. Null: none has. */
export async function findNameTaken(tx: Tx, { categoryId, name, id }: Naming): Promise<string | null> {
  const [row] = await tx.execute<{ name: string }>(sql`/* findNameTaken */
    select other.name from category own join category other on other.path @> array[own.id] or own.path @> array[other.id]
    join attribute a on a.category_id = other.id
    where own.id = ${categoryId} and lower(a.name) = lower(${name}) and a.id is distinct from ${id}::uuid limit 1`)
  return row?.name ?? null
}
