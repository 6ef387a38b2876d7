import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

/** Counting goes no further: what nobody reads to its end need not be counted to its end. */
export const COUNT_MAX = 100_000

/** How many rows `from … where …` has, at most 100,000. */
export async function countRows(db: Db, name: string, fromWhere: SQL): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`/* ${sql.raw(name)} */ select count(*)::integer as count from (select 1 ${fromWhere} limit ${COUNT_MAX}) found`,
  )
  return row?.count ?? 0
}
