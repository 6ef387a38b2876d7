import type { TransactionSql } from 'postgres'
import type { FullAudit, IncrementalAudit } from '@/db/audit/audit-report'
import { inSnapshot, lookForBreaks } from '@/db/audit/look-for-breaks'
import { moveCheckpoint } from '@/db/audit/move-checkpoint'
import type { Database } from '@/db/client'

export interface CheckpointedAudit {
  report: FullAudit | IncrementalAudit
  /** False where something is broken, or where another audit moved the checkpoint meanwhile. */
  isCheckpointMoved: boolean
}

/**
 * Goes on from the last clean audit, or walks everything where there was none or `isFull` asks for it; where nothing is broken, the
 * checkpoint moves to what this audit saw. Takes two connections.
 *
 * What an incremental audit looks at is complete for the present (I1, I2, I5, I8, I9, I10, and that each level is its checkpoint and the
 * entries since) and for the entries since (I3, I4, I6, I7). It takes on trust from the checkpoint what lies behind it: that no older entry,
 * ended hold or command was changed or taken away since. Whoever did that got past I5's triggers; a full audit finds it.
 */
export async function auditWithCheckpoint(
  { sql }: Pick<Database, 'sql'>,
  { isFull }: { isFull: boolean },
): Promise<CheckpointedAudit> {
  return inSnapshot(sql, async (snapshot) => {
    const last = isFull ? null : await findCleanAudit(snapshot)
    const looked = await lookForBreaks(snapshot, last ? 'incremental' : 'full')
    const report: CheckpointedAudit['report'] = last
      ? { ...looked, reach: 'incremental', since: last.at, fullAt: last.fullAt }
      : { ...looked, reach: 'full' }
    return { report, isCheckpointMoved: report.isClean && (await moveCheckpoint(sql, snapshot, report)) }
  })
}

async function findCleanAudit(snapshot: TransactionSql): Promise<{ at: Date; fullAt: Date } | null> {
  const [row] = await snapshot<{ at: number; fullAt: number }[]>`/* findCleanAudit */
    select extract(epoch from at)::float8 * 1000 as at, extract(epoch from full_at)::float8 * 1000 as "fullAt" from clean_audit`
  return row ? { at: new Date(row.at), fullAt: new Date(row.fullAt) } : null
}
