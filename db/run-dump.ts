import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { dumpSchema } from '@/db/dump'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import { PROJECT_ROOT } from '@/db/settings/project-root'

// `npm run db:dump`: migrates a database that lives for this purpose only and writes what came out.
const directory = mkdtempSync(join(tmpdir(), 'onshelf-dump-'))
const embedded = await startEmbeddedPostgres({ directory, settings: FORGETFUL_SETTINGS })
try {
  await migrateDatabase(embedded.url)
  const sql = postgres(embedded.url, { max: 1 })
  writeFileSync(join(PROJECT_ROOT, 'db', 'schema.sql'), await dumpSchema(sql))
  await sql.end()
  console.log('Wrote db/schema.sql.')
} finally {
  await embedded.stop()
  rmSync(directory, { recursive: true, force: true })
}
