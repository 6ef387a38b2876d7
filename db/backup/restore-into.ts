import postgres from 'postgres'
import type { FullAudit } from '@/db/audit/audit-report'
import { auditRestored } from '@/db/backup/audit-restored'
import { checkBackup } from '@/db/backup/backup-reader'
import { loadBackup, splitMigrations } from '@/db/backup/load-backup'
import { demandAlone } from '@/db/embedded/demand-alone'
import { CannotStart } from '@/db/settings/cannot-start'

/**
 * Loads a backup into an empty database of one's own Postgres, in one transaction, and audits it.
 *
 * @throws CannotStart where there is a table in it or somebody is connected to it, or where the file is no whole backup of a version that is known
 */
export async function restoreInto(url: string, path: string): Promise<FullAudit> {
  const { backup } = await checkBackup(path)
  splitMigrations(backup)
  const sql = postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false })
  try {
    await demandAlone(sql)
    const tables = await sql`/* restoreInto */
      select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') limit 1`
    if (tables.length > 0) {
      throw new CannotStart(
        'The database that DATABASE_URL names has tables in it: make an empty one and name that.',
      )
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
  await loadBackup(url, path)
  return auditRestored(url)
}
