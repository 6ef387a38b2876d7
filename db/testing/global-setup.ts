import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { url: string; adminUrl: string }
  }
}

/** One Postgres per run, with one migrated database that every test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-test-'))
  const embedded = await startEmbeddedPostgres({
    directory,
    settings: { ...FORGETFUL_SETTINGS, max_connections: 400 },
  })
  const tearDown = async (): Promise<void> => {
    await embedded.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    await migrateDatabase(embedded.url)
  } catch (error) {
    await tearDown()
    throw error
  }
  project.provide('postgres', { url: embedded.url, adminUrl: embedded.adminUrl })
  return tearDown
}
