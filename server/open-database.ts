import { checkDatabase } from '@/db/embedded/check-database'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import type { Settings } from '@/db/settings/settings'

export interface OpenDatabase {
  url: string
  /** Resolves when the embedded Postgres has gone, asked or not; never for DATABASE_URL. */
  gone: Promise<void>
  stop(): Promise<void>
}

/** The Postgres of DATABASE_URL, or the embedded one; migrated. @throws CannotStart */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const opened = settings.databaseUrl ? await adopt(settings.databaseUrl) : await start(settings.directory)
  try {
    await migrateDatabase(opened.url)
    return opened
  } catch (error) {
    await opened.stop()
    throw error
  }
}

async function adopt(url: string): Promise<OpenDatabase> {
  await checkDatabase(url)
  return { url, gone: new Promise(() => undefined), stop: async () => undefined }
}

function start(directory: string): Promise<OpenDatabase> {
  return startEmbeddedPostgres({ directory })
}
