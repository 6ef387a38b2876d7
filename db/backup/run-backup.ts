import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBackup } from '@/db/backup/write-backup'
import { withDatabaseUrl } from '@/db/embedded/with-database-url'
import { CannotStart } from '@/db/settings/cannot-start'
import { exitWithReason } from '@/db/settings/exit-with-reason'
import { readSettings } from '@/db/settings/settings'

/** `npm run backup [-- FILE]`: the database that `npm start` uses, while it runs or not. */
async function runBackup(url: string): Promise<void> {
  const path = readPath()
  const startedAt = performance.now()
  const { backup, rows } = await writeBackup(url, path)
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  const rowCount = Object.values(rows).reduce((sum, count) => sum + count, 0)
  console.log(
    `${path}: ${rowCount.toLocaleString('en')} rows of ${backup.tables.length} tables as of ${backup.at}, ${statSync(path).size.toLocaleString('en')} bytes, in ${seconds} s.`,
  )
}

function readPath(): string {
  const { directory } = readSettings(process.env)
  const [given, ...more] = readArguments()
  if (more.length > 0) throw new CannotStart('A backup is one file: npm run backup -- FILE')
  if (given !== undefined) return resolve(given)
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  return join(directory, 'backups', `onshelf-${time}Z.sql.gz`)
}

function readArguments(): string[] {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals
  } catch {
    throw new CannotStart('A backup knows no options: npm run backup -- FILE')
  }
}

await withDatabaseUrl(process.env, runBackup).catch(exitWithReason)
