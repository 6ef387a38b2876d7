import { auditDatabase } from '@/db/audit/audit-database'
import type { FullAudit } from '@/db/audit/audit-report'
import { connectDatabase } from '@/db/client'

/** The whole history of a database that was just restored. */
export async function auditRestored(url: string): Promise<FullAudit> {
  const database = connectDatabase(url, { connectionsMax: 1, applicationName: 'onshelf audit' })
  try {
    return await auditDatabase(database)
  } finally {
    await database.close()
  }
}
