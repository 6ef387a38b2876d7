import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import type { Database } from '@/db/client'
import { PROJECT_ROOT } from '@/db/settings/project-root'

interface Journal {
  entries: { tag: string }[]
}

/** Makes the tables of the version before the migration of this name, in a database of which nothing else is left. */
export async function migrateUpTo({ sql }: Database, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onshelf-migrations-'))
  await sql.unsafe('drop schema public cascade; create schema public; drop schema drizzle cascade')
  await cp(join(PROJECT_ROOT, 'db', 'migrations'), folder, { recursive: true })
  const path = join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8')) as Journal
  const end = journal.entries.findIndex(({ tag }) => tag.endsWith(name))
  if (end < 1) throw new Error(`There is no migration ${name}.`)
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }))
  await migrate(drizzle(sql), { migrationsFolder: folder })
  await rm(folder, { recursive: true })
}
