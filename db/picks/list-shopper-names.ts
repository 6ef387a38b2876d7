import { inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { user } from '@/db/schema'

/** Full names by id, in no particular order; unknown ids are left out. */
export async function listShopperNames(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...ids]))
}
