import type { AuditReport, FullAudit } from '@/db/audit/audit-report'
import { inSnapshot, lookForBreaks } from '@/db/audit/look-for-breaks'
import type { Database } from '@/db/client'

/**
 * Looks for rows that break an invariant in the whole history, in one snapshot, while the shop goes on. Changes nothing (L14), and moves no
 * checkpoint: `auditWithCheckpoint` does.
 */
export async function auditDatabase(
  { sql }: Pick<Database, 'sql'>,
  options: { shownMax?: number } = {},
): Promise<FullAudit> {
  const report: AuditReport = await inSnapshot(sql, (snapshot) => lookForBreaks(snapshot, 'full', options))
  return { ...report, reach: 'full' }
}
