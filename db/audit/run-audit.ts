import { parseArgs } from 'node:util'
import type { FullAudit, IncrementalAudit } from '@/db/audit/audit-report'
import { auditWithCheckpoint, type CheckpointedAudit } from '@/db/audit/audit-with-checkpoint'
import { connectDatabase } from '@/db/client'
import { withDatabaseUrl } from '@/db/embedded/with-database-url'
import { CannotStart } from '@/db/settings/cannot-start'
import { exitWithReason } from '@/db/settings/exit-with-reason'

/**
 * `npm run audit`: the invariants, green or with the rows that break them, since the last clean audit; `npm run audit -- --full`: over the whole
 * history. Exits with 1 where one is broken.
 */
async function runAudit(url: string): Promise<void> {
  const isFull = readArguments()
  // One for the snapshot, one to write the checkpoint.
  const database = connectDatabase(url, { connectionsMax: 2, applicationName: 'onshelf audit' })
  try {
    const audit = await auditWithCheckpoint(database, { isFull })
    print(audit)
    if (!audit.report.isClean) process.exitCode = 1
  } finally {
    await database.close()
  }
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { full: { type: 'boolean' } } }).values.full ?? false
  } catch {
    throw new CannotStart('The audit knows one option: --full, to walk the whole history.')
  }
}

function print({ report, isCheckpointMoved }: CheckpointedAudit): void {
  for (const { invariant, statement, violationCount, violations } of report.invariants) {
    console.log(`${violationCount === 0 ? 'ok    ' : 'BROKEN'} ${invariant.padEnd(4)} ${statement}`)
    for (const violation of violations) console.log(`         ${JSON.stringify(violation)}`)
    if (violationCount > violations.length)
      console.log(`         and ${violationCount - violations.length} more`)
  }
  console.log(summarise(report))
  console.log(report.isClean ? 'The audit is clean.' : 'The audit found broken invariants.')
  if (report.isClean && !isCheckpointMoved)
    console.log('Another audit moved the checkpoint meanwhile; this one left it where it is.')
}

function summarise(report: FullAudit | IncrementalAudit): string {
  const entries = `${report.entryCount.toLocaleString('en')} ledger entries`
  const taken = `in ${report.seconds.toFixed(1)} s`
  return report.reach === 'full'
    ? `Full audit of ${entries} ${taken}.`
    : `Audit of ${entries} since ${report.since.toISOString()} ${taken}; the last full audit was at ${report.fullAt.toISOString()}.`
}

await withDatabaseUrl(process.env, runAudit).catch(exitWithReason)
