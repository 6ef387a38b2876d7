import { type AuditReport, auditDatabase } from '@/db/audit/audit-database'
import { connectDatabase } from '@/db/client'
import { withDatabaseUrl } from '@/db/embedded/with-database-url'
import { exitWithReason } from '@/db/settings/exit-with-reason'

/** `npm run audit`: the invariants, green or with the rows that break them; exits with 1 where one is broken. */
async function runAudit(url: string): Promise<void> {
  const database = connectDatabase(url, { connectionsMax: 1, applicationName: 'onshelf audit' })
  try {
    const report = await auditDatabase(database)
    print(report)
    if (!report.isClean) process.exitCode = 1
  } finally {
    await database.close()
  }
}

function print(report: AuditReport): void {
  for (const { invariant, statement, violationCount, violations } of report.invariants) {
    console.log(`${violationCount === 0 ? 'ok    ' : 'BROKEN'} ${invariant.padEnd(4)} ${statement}`)
    for (const violation of violations) console.log(`         ${JSON.stringify(violation)}`)
    if (violationCount > violations.length)
      console.log(`         and ${violationCount - violations.length} more`)
  }
  console.log(report.isClean ? 'The audit is clean.' : 'The audit found broken invariants.')
}

await withDatabaseUrl(process.env, runAudit).catch(exitWithReason)
