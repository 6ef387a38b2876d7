import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { connectDatabase, type Database } from '@/db/client'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'

/** The one Postgres, with the product's own settings: durable. */
export interface PostgresHost {
  /** What the servers connect with: it stays. */
  url: string
  proxy: DatabaseProxy
  /** `kill -9` of the postmaster, and a start by the product's own code over what it left. Returns the milliseconds in between. */
  killAndStart(downMs: number): Promise<number>
  /** As the superuser, past the proxy, on a connection of its own. */
  administer<T>(use: (sql: postgres.Sql) => Promise<T>): Promise<T>
  /** As the product's role, past the proxy. */
  withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export async function startPostgresHost(directory: string): Promise<PostgresHost> {
  const proxy = await openDatabaseProxy()
  let embedded = await start()

  async function start(): Promise<EmbeddedPostgres> {
    const started = await startEmbeddedPostgres({ directory })
    await proxy.pointTo(Number(new URL(started.url).port))
    return started
  }

  const url = new URL(embedded.url)
  url.port = String(proxy.port)
  return {
    url: url.href,
    proxy,
    async killAndStart(downMs) {
      const killedAt = performance.now()
      const [pid] = readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)
      process.kill(Number(pid), 'SIGKILL')
      await proxy.pointTo(null)
      await embedded.gone
      await new Promise((resolve) => setTimeout(resolve, downMs))
      // Gives the directory back; the lock file of the dead stays.
      await embedded.stop()
      embedded = await start()
      return performance.now() - killedAt
    },
    async administer(use) {
      const sql = postgres(embedded.adminUrl, { max: 1, onnotice: () => undefined })
      try {
        return await use(sql)
      } finally {
        await sql.end({ timeout: 1 })
      }
    },
    async withDatabase(use) {
      const database = connectDatabase(embedded.url, { connectionsMax: 4 })
      try {
        return await use(database)
      } finally {
        await database.close()
      }
    },
    async stop() {
      await embedded.stop()
      proxy.close()
    },
  }
}
