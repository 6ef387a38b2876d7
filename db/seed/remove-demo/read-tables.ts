import type { Sql, TransactionSql } from 'postgres'

export interface Table {
  name: string
  columns: string[]
  /** Their columns are quoted where SQL wants it. */
  references: { table: string; columns: string[]; theirs: string[]; cascades: boolean }[]
}

/** Every table of the product with its columns and what it refers to, read from the catalogs. */
export async function readTables(sql: Sql | TransactionSql): Promise<Table[]> {
  const tables = await sql<Table[]>`/* readTables */
    select c.relname as name,
      (select array_agg(a.attname::text) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((
        select jsonb_agg(jsonb_build_object('table', p.relname, 'cascades', k.confdeltype = 'c',
          'columns', (select jsonb_agg(quote_ident(a.attname) order by u.position)
            from unnest(k.conkey) with ordinality u (number, position)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number),
          'theirs', (select jsonb_agg(quote_ident(a.attname) order by u.position)
            from unnest(k.confkey) with ordinality u (number, position)
            join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.number)) order by k.conname)
        from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.conparentid = 0), '[]')::text as references
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`
  return tables.map((table) => ({ ...table, references: JSON.parse(String(table.references)) }))
}
