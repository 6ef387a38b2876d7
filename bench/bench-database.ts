import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase, type Database } from '@/db/client'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import { createListings } from '@/db/stock/testing/create-listings'

export interface BenchDatabase {
  database: Database
  /** A location with one hot item that never runs out. */
  hot: { locationId: string; skuId: string }
  close(): Promise<void>
}

/** A real Postgres with the product's own settings, durable commits included, in a directory that lives for this run. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-bench-'))
  const embedded = await startEmbeddedPostgres({ directory })
  await migrateDatabase(embedded.url)
  const database = connectDatabase(embedded.url, { connectionsMax: 32 })
  const { locationId, skuIds } = await createListings(database, { count: 1 })
  const skuId = skuIds[0] ?? randomUUID()
  return {
    database,
    hot: { locationId, skuId },
    close: async () => {
      await database.close()
      await embedded.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
