import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import {
  type BackupHeader,
  END_OF_ROWS,
  quote,
  type RowCounts,
  writeEnd,
  writeHeader,
  writeTableLine,
} from '@/db/backup/backup-format'
import { CannotStart } from '@/db/settings/cannot-start'

const ATTEMPTS_MAX = 3

/**
 * The database as text, piece by piece: all of it as it was at one moment, while everybody goes on writing. Holds the lock that a reader holds on
 * every table, from before the snapshot until the end, so that no partition is dropped meanwhile.
 */
export async function* dumpRows(client: Client): AsyncGenerator<string | Buffer> {
  const backup = await beginSnapshot(client)
  yield writeHeader(backup)
  const rows: RowCounts = {}
  for (const table of backup.tables) {
    yield writeTableLine(table)
    const columns = table.columns.map(({ name }) => quote(name)).join(', ')
    const copy = client.query(
      copyTo(`/* dumpRows */ copy (select ${columns} from ${quote(table.name)}) to stdout`),
    )
    for await (const piece of copy) yield piece as Buffer
    rows[table.name] = copy.rowCount
    yield END_OF_ROWS
  }
  yield writeEnd(rows)
  await client.query('commit')
}

/** A snapshot is older than the locks it takes: what was listed before them is listed again behind them. */
async function beginSnapshot(client: Client): Promise<BackupHeader> {
  // What is written must be read the same way wherever it is restored.
  await client.query(`/* beginSnapshot */ set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
    set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = public, pg_catalog;
    set idle_in_transaction_session_timeout = 0; set statement_timeout = 0; set lock_timeout = '10s'`)
  for (let attempt = 1; ; attempt++) {
    const before = await describeTables(client)
    if (before.migrations.length === 0)
      throw new CannotStart('There is nothing to back up: no table was made yet.')
    await client.query('begin isolation level repeatable read read only')
    const names = before.tables.map(({ name }) => quote(name)).join(', ')
    await client.query(`/* beginSnapshot */ lock table ${names} in access share mode`)
    const behind = await describeTables(client)
    const { at: _before, sequences: _moved, ...listed } = before
    const { at: _behind, sequences: _since, ...locked } = behind
    if (JSON.stringify(listed) === JSON.stringify(locked)) return behind
    await client.query('rollback')
    if (attempt >= ATTEMPTS_MAX)
      throw new CannotStart('The tables are being changed: back up again when the upgrade is over.')
  }
}

/** Everything in the schema of the product, its own tables and what an operator put beside them. */
async function describeTables(client: Client): Promise<BackupHeader> {
  const [row] = (
    await client.query<{ backup: BackupHeader }>(`/* describeTables */
    select jsonb_build_object(
      'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'postgres', current_setting('server_version'),
      'partitions', coalesce((
        select jsonb_agg(jsonb_build_object('table', p.relname, 'name', c.relname, 'bound', b.bound) order by p.relname, c.relname)
        from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
        cross join lateral (select pg_get_expr(c.relpartbound, c.oid) as bound) b
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and b.bound <> 'DEFAULT'), '[]'),
      'sequences', coalesce((
        select jsonb_agg(jsonb_build_object('name', s.sequencename, 'lastValue', coalesce(s.last_value, s.start_value)::text,
          'isCalled', s.last_value is not null) order by s.sequencename)
        from pg_sequences s where s.schemaname = 'public'), '[]'),
      'tables', coalesce((
        select jsonb_agg(jsonb_build_object('name', c.relname, 'columns', (
          select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')) order by c.relname)
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')), '[]')
    ) as backup`)
  ).rows
  if (!row) throw new Error('The statement says at least what time it is.')
  return { ...row.backup, migrations: await listMigrations(client) }
}

async function listMigrations(client: Client): Promise<BackupHeader['migrations']> {
  const name = 'drizzle.__drizzle_migrations'
  const known = await client.query('/* listMigrations */ select from pg_class where oid = to_regclass($1)', [
    name,
  ])
  if (known.rowCount === 0) return []
  const { rows } = await client.query<BackupHeader['migrations'][number]>(
    `/* listMigrations */ select hash, created_at::float8 as "createdAt" from ${name} order by created_at`,
  )
  return rows
}
