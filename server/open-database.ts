import { checkDatabase } from '@/db/embedded/check-database'
import { checkNameOrder } from '@/db/embedded/check-name-order'
import { type DurableSetting, listUnsafeSettings } from '@/db/embedded/list-unsafe-settings'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import { CannotStart } from '@/db/settings/cannot-start'
import type { Log } from '@/db/settings/create-log'
import type { Settings } from '@/db/settings/settings'

interface RunningDatabase {
  url: string
  /** The embedded Postgres ended by itself and is being started again; of another one nothing is known here. */
  isAway(): boolean
  stop(): Promise<void>
}

export interface OpenDatabase extends RunningDatabase {
  /** Off, and accepted by whoever started the process: a crash may take back what was confirmed. */
  unsafeSettings: readonly DurableSetting[]
}

/** The Postgres of DATABASE_URL, or the embedded one; migrated. @throws CannotStart */
export async function openDatabase(settings: Settings, log: Log): Promise<OpenDatabase> {
  const running = settings.databaseUrl
    ? await adopt(settings.databaseUrl)
    : await start(settings.directory, log)
  try {
    const unsafeSettings = await listUnsafeSettings(running.url)
    if (unsafeSettings.length > 0 && !settings.acceptsUnsafeDatabase) {
      throw new CannotStart(
        `The database runs with ${unsafeSettings.join(' and ')} off, so a crash may take back what was sold: mend its settings, or set ONSHELF_UNSAFE_DATABASE=accept for data that may be lost.`,
      )
    }
    await checkNameOrder(running.url)
    await migrateDatabase(running.url)
    return { ...running, unsafeSettings }
  } catch (error) {
    await running.stop()
    throw error
  }
}

async function adopt(url: string): Promise<RunningDatabase> {
  await checkDatabase(url)
  return { url, isAway: () => false, stop: async () => undefined }
}

function start(directory: string, log: Log): Promise<RunningDatabase> {
  return startEmbeddedPostgres({ directory, keep: { log } })
}
