import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'
import { PROJECT_ROOT } from '@/db/settings/project-root'

/** Any fixed number: it only has to be the same in every process that migrates this database. */
const MIGRATION_LOCK = 7_145_201_836

/**
 * Brings the tables up to this version, as the role of `url`, which needs the right to create in its database.
 * Processes that start at once wait for each other on an advisory lock; 19 ms when nothing is to do.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'onshelf migrate' },
  })
  try {
    await sql`/* migrateDatabase */ select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(sql), { migrationsFolder: join(PROJECT_ROOT, 'db', 'migrations') })
  } catch (error) {
    const refusal = findPostgresError(error)
    if (refusal?.code !== '42501') throw error
    throw new CannotStart(
      `The role of DATABASE_URL may not create tables (${refusal.message}): make it the owner of its database.`,
    )
  } finally {
    // Ending the session gives the lock back, whatever happened.
    await sql.end({ timeout: 5 })
  }
}

function findPostgresError(error: unknown): postgres.PostgresError | null {
  if (error instanceof postgres.PostgresError) return error
  return error instanceof Error && error.cause ? findPostgresError(error.cause) : null
}
