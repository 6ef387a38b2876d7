import postgres from 'postgres'
import type { FullAudit } from '@/db/audit/audit-report'
import { auditRestored } from '@/db/backup/audit-restored'
import { checkBackup } from '@/db/backup/backup-reader'
import { hasContent } from '@/db/backup/has-content'
import { loadBackup, splitMigrations } from '@/db/backup/load-backup'
import { DATABASE_NAME, ROLE_NAME } from '@/db/embedded/ensure-role'
import { explainFullDisk } from '@/db/embedded/explain-full-disk'
import type { PostgresSettings } from '@/db/embedded/settings'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { CannotStart } from '@/db/settings/cannot-start'

/** Where a backup is loaded and audited before it takes the place of what is there, and what it replaced until that is dropped. */
const RESTORED = `${DATABASE_NAME}_restored`
const REPLACED = `${DATABASE_NAME}_replaced`

export interface RestoreOptions {
  directory: string
  path: string
  /** Takes the place of a database in which something is. */
  isReplacing: boolean
  /** Takes rows that break an invariant as they are. */
  acceptsBroken: boolean
  settings?: PostgresSettings
}

/**
 * Puts a backup in the place of the embedded database: loaded and audited beside it, then renamed, so that it is there whole or not at all whatever
 * happens meanwhile. Keeps the directory for itself, so that nothing starts on it.
 *
 * @throws CannotStart where something runs on it or is in it, where the file is no whole backup of a version that is known, or where it breaks an invariant
 */
export async function restoreEmbedded(options: RestoreOptions): Promise<FullAudit> {
  const { directory, path, settings } = options
  const { backup } = await checkBackup(path)
  splitMigrations(backup)
  const embedded = await startEmbeddedPostgres({ directory, settings })
  const admin = connectAdmin(embedded)
  try {
    if (!options.isReplacing) await demandEmpty(embedded.url, directory)
    await drop(admin, RESTORED, REPLACED)
    await admin.unsafe(`create database ${RESTORED} owner ${ROLE_NAME}`)
    try {
      const url = new URL(embedded.url)
      url.pathname = `/${RESTORED}`
      await loadBackup(url.href, path)
      const audit = await auditRestored(url.href)
      if (!audit.isClean && !options.acceptsBroken) throw refuseBroken(audit)
      await takePlace(admin)
      return audit
    } finally {
      await drop(admin, RESTORED, REPLACED)
    }
  } catch (error) {
    throw explainFullDisk(error, directory) ?? error
  } finally {
    await admin.end({ timeout: 5 })
    await embedded.stop()
  }
}

/** From the database `postgres`: one is renamed only while nobody is connected to it. */
function connectAdmin({ adminUrl }: EmbeddedPostgres): postgres.Sql {
  const url = new URL(adminUrl)
  url.pathname = '/postgres'
  return postgres(url.href, { max: 1, onnotice: () => undefined, fetch_types: false })
}

async function demandEmpty(url: string, directory: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false })
  try {
    if (!(await hasContent(sql))) return
  } finally {
    await sql.end({ timeout: 5 })
  }
  throw new CannotStart(
    `The database in ${directory} is not empty: add --replace to put the backup in its place, or choose another directory with ONSHELF_DIRECTORY.`,
  )
}

async function drop(admin: postgres.Sql, ...names: string[]): Promise<void> {
  for (const name of names) await admin.unsafe(`drop database if exists ${name} with (force)`)
}

/** Both names change at once. */
async function takePlace(admin: postgres.Sql): Promise<void> {
  await admin.begin(async (tx) => {
    await tx.unsafe(`alter database ${DATABASE_NAME} rename to ${REPLACED}`)
    await tx.unsafe(`alter database ${RESTORED} rename to ${DATABASE_NAME}`)
  })
}

function refuseBroken({ invariants }: FullAudit): CannotStart {
  const broken = invariants.filter(({ violationCount }) => violationCount > 0)
  const lines = broken.map(
    ({ invariant, statement, violationCount, violations }) =>
      `${invariant} ${statement} ${violationCount} rows break it, such as ${JSON.stringify(violations[0])}.`,
  )
  return new CannotStart(
    `The backup is whole, but the audit found broken invariants in it, so nothing was replaced. Add --accept-broken to take it as it is.\n${lines.join('\n')}`,
  )
}
