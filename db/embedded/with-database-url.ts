import { checkDatabase } from '@/db/embedded/check-database'
import { findRunningPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { type Environment, readSettings } from '@/db/settings/settings'

/**
 * Runs `use` on the database that `npm start` would use: DATABASE_URL, the embedded one of a running process, or the
 * embedded one started for this purpose and stopped afterwards.
 */
export async function withDatabaseUrl<T>(
  environment: Environment,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, directory } = readSettings(environment)
  if (databaseUrl) {
    await checkDatabase(databaseUrl)
    return use(databaseUrl)
  }
  const running = findRunningPostgres(directory)
  if (running) return use(running.url)
  const embedded = await startEmbeddedPostgres({ directory })
  try {
    return await use(embedded.url)
  } finally {
    await embedded.stop()
  }
}
