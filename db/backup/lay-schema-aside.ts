import type { Client } from 'pg'

/**
 * Takes away what would judge rows while they are loaded, in whatever order: triggers, what refers to another table, and checks that older rows
 * need not pass. Returns what puts all of it back; then Postgres looks at every reference once more.
 */
export async function laySchemaAside(client: Client): Promise<() => Promise<void>> {
  const { rows: triggers } = await client.query<{ table: string; name: string }>(`/* listTriggers */
    select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgparentid = 0 and t.tgenabled = 'O'`)
  const { rows: constraints } = await client.query<{
    table: string
    name: string
    definition: string
  }>(`/* listConstraints */
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where connamespace = 'public'::regnamespace and (contype = 'f' or contype = 'c' and not convalidated)
      and conparentid = 0 and coninhcount = 0`)
  for (const { table, name } of triggers)
    await client.query(`/* laySchemaAside */ alter table ${table} disable trigger ${name}`)
  for (const { table, name } of constraints)
    await client.query(`/* laySchemaAside */ alter table ${table} drop constraint ${name}`)
  return async () => {
    for (const { table, name, definition } of constraints)
      await client.query(`/* laySchemaAside */ alter table ${table} add constraint ${name} ${definition}`)
    for (const { table, name } of triggers)
      await client.query(`/* laySchemaAside */ alter table ${table} enable trigger ${name}`)
  }
}
