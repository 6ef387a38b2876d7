import postgres from 'postgres'
import { checkDatabase } from '@/db/embedded/check-database'
import { demandAlone } from '@/db/embedded/demand-alone'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { type Environment, readSettings } from '@/db/settings/settings'

/**
 * Runs `use` on the database that `npm start` would use, for what no process may see half done.
 *
 * @throws CannotStart where a process runs on it
 */
export async function withIdleDatabase<T>(
  environment: Environment,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, directory } = readSettings(environment)
  if (!databaseUrl) {
    const embedded = await startEmbeddedPostgres({ directory })
    return use(embedded.url).finally(() => embedded.stop())
  }
  await checkDatabase(databaseUrl)
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined, fetch_types: false })
  await demandAlone(sql).finally(() => sql.end({ timeout: 5 }))
  return use(databaseUrl)
}
