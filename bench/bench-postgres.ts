import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { connectDatabase, type Database } from '@/db/client'
import { ROLE_NAME } from '@/db/embedded/ensure-role'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'

export interface BenchPostgres {
  /** Holds everything of this run. */
  directory: string
  /** A new database with the product's tables, owned by the product's role. */
  openDatabase(name: string): Promise<Database>
  /** The superuser on one of these databases: builds what would take hours through the engine. */
  openAdmin(name: string): postgres.Sql
  /** Stops it and deletes its files. */
  close(): Promise<void>
}

/** A real Postgres with the product's own settings, durable commits included, in a directory that lives for this run. */
export async function openBenchPostgres(): Promise<BenchPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-bench-'))
  const embedded = await startEmbeddedPostgres({ directory })
  const openAdmin = (name: string) =>
    postgres(on(embedded.adminUrl, name), { max: 2, onnotice: () => undefined })
  return {
    directory,
    openDatabase: async (name) => {
      const admin = openAdmin('postgres')
      await admin`/* openDatabase */ create database ${admin(name)} owner ${admin(ROLE_NAME)}`
      await admin.end()
      const url = on(embedded.url, name)
      await migrateDatabase(url)
      return connectDatabase(url, { connectionsMax: 32 })
    },
    openAdmin,
    close: async () => {
      await embedded.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function on(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
