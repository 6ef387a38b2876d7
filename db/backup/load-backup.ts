import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type BackedUpTable, type BackupHeader, quote, writeTableLine } from '@/db/backup/backup-format'
import { readBackup } from '@/db/backup/backup-reader'
import { laySchemaAside } from '@/db/backup/lay-schema-aside'
import { replacePartitions } from '@/db/backup/replace-partitions'
import { CannotStart } from '@/db/settings/cannot-start'
import { PROJECT_ROOT } from '@/db/settings/project-root'

/** The migrations of this version, those of the backup first. @throws CannotStart where this version does not know all of the backup's. */
export function splitMigrations({ migrations }: Pick<BackupHeader, 'migrations'>): {
  known: MigrationMeta[]
  newer: MigrationMeta[]
} {
  const all = readMigrationFiles({ migrationsFolder: join(PROJECT_ROOT, 'db', 'migrations') })
  const isKnown = migrations.every(({ hash }, index) => all[index]?.hash === hash)
  if (!isKnown) {
    throw new CannotStart(
      'The backup is of another version of Onshelf, which this one does not know: restore it with that version, or a newer one.',
    )
  }
  return { known: all.slice(0, migrations.length), newer: all.slice(migrations.length) }
}

/**
 * Fills the empty database of `url` with a backup, in one transaction: makes the tables as they were, loads the rows, checks what refers to what,
 * and brings all of it to this version.
 */
export async function loadBackup(url: string, path: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'onshelf restore' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`/* loadBackup */ set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
      set idle_in_transaction_session_timeout = 0; set statement_timeout = 0; set search_path = public, pg_catalog`)
    await client.query('begin')
    let restoreSchema = async (): Promise<void> => undefined
    const { backup } = await readBackup(path, {
      async begin(header) {
        await runMigrations(client, splitMigrations(header).known)
        await makeForeignTables(client, header.tables)
        await replacePartitions(client, header.partitions)
        restoreSchema = await laySchemaAside(client)
      },
      async load(table, rows) {
        await pipeline(rows, client.query(copyFrom(`/* loadBackup */ ${writeTableLine(table)}`)))
      },
    })
    await restoreSchema()
    for (const { name, lastValue, isCalled } of backup.sequences) {
      await client.query('/* loadBackup */ select setval(to_regclass($1), $2::bigint, $3)', [
        quote(name),
        lastValue,
        isCalled,
      ])
    }
    await runMigrations(client, splitMigrations(backup).newer)
    await client.query('commit')
    await client.query('/* loadBackup */ analyze')
  } finally {
    await client.end()
  }
}

/** As drizzle's own migrator does, in the transaction of the caller. */
async function runMigrations(client: Client, migrations: readonly MigrationMeta[]): Promise<void> {
  await client.query(`/* runMigrations */ create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`)
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) await client.query(statement)
    await client.query(
      '/* runMigrations */ insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)',
      [hash, folderMillis],
    )
  }
}

/** What an operator keeps beside the product, as a month that was detached: its rows come back, its keys and indexes do not. */
async function makeForeignTables(client: Client, tables: readonly BackedUpTable[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `/* makeForeignTables */ select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const own = new Set(rows.map(({ name }) => name))
  for (const { name, columns } of tables) {
    if (own.has(name)) continue
    const described = columns.map((column) => `${quote(column.name)} ${column.type}`).join(', ')
    await client.query(`/* makeForeignTables */ create table ${quote(name)} (${described})`)
  }
}
