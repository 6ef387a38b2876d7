import type { Sql } from 'postgres'

/** What a start writes into an empty database before anybody has come. */
const MADE_BY_ITSELF = ['setup_token']

/** Whether anything of anybody is in the database; tables alone are nothing. */
export async function hasContent(sql: Sql): Promise<boolean> {
  const tables = await sql<{ name: string }[]>`/* hasContent */
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ${sql(MADE_BY_ITSELF)}`
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ found: boolean }[]>(
      `/* hasContent */ select exists (select from ${name}) as found`,
    )
    if (row?.found) return true
  }
  return false
}
