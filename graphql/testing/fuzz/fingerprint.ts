import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Of every table, how many rows it has and a sum over what they hold: equal where nothing was changed. */
export async function fingerprint({ db }: Database): Promise<Record<string, string>> {
  const tables = await db.execute<{ name: string }>(sql`
    -- fingerprint: tables
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' order by name`)
  const print: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await db.execute<{ print: string }>(sql`
      -- fingerprint: rows
      select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as print from ${sql.raw(name)} t`)
    print[name] = row?.print ?? ''
  }
  return print
}
