import { randomUUID } from 'node:crypto'
import { type BenchPostgres, openBenchPostgres } from '@/bench/bench-postgres'
import type { Database } from '@/db/client'
import { createListings } from '@/db/stock/testing/create-listings'

export interface BenchDatabase {
  database: Database
  postgres: BenchPostgres
  /** A location with one hot item that never runs out. */
  hot: { locationId: string; skuId: string }
  close(): Promise<void>
}

/** One database on a Postgres of its own, with one item listed. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const postgres = await openBenchPostgres()
  const database = await postgres.openDatabase('bench')
  const { locationId, skuIds } = await createListings(database, { count: 1 })
  const skuId = skuIds[0] ?? randomUUID()
  return {
    database,
    postgres,
    hot: { locationId, skuId },
    close: async () => {
      await database.close()
      await postgres.close()
    },
  }
}
