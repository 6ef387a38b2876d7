import type { Sql } from 'postgres'

/** Every row of every table of the product, by a hash a table: two databases that agree hold the same. */
export async function hashTables(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`/* hashTables */
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`
  const hashes: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ hash: string }[]>(
      `/* hashTables */ select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
    )
    hashes[name] = row?.hash ?? ''
  }
  return hashes
}
