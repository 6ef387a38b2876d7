import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FullAudit } from '@/db/audit/audit-report'
import { restoreEmbedded } from '@/db/backup/restore-embedded'
import { restoreInto } from '@/db/backup/restore-into'
import { checkDatabase } from '@/db/embedded/check-database'
import { checkNameOrder } from '@/db/embedded/check-name-order'
import { CannotStart } from '@/db/settings/cannot-start'
import { exitWithReason } from '@/db/settings/exit-with-reason'
import { readSettings } from '@/db/settings/settings'

interface Arguments {
  path: string
  isReplacing: boolean
  acceptsBroken: boolean
}

/**
 * `npm run restore -- FILE`: into the embedded database, in whose place it comes, or into the empty one that DATABASE_URL names. Exits with 1 where
 * the audit found something.
 */
async function runRestore(): Promise<void> {
  const { databaseUrl, directory } = readSettings(process.env)
  const given = readArguments()
  const audit = databaseUrl
    ? await restoreOwn(databaseUrl, given)
    : await restoreEmbedded({ directory, ...given })
  console.log(describeOutcome(audit, given.path))
  if (!audit.isClean) process.exitCode = 1
}

async function restoreOwn(url: string, { path, isReplacing }: Arguments): Promise<FullAudit> {
  if (isReplacing)
    throw new CannotStart(
      'Nothing of your own Postgres is replaced: make an empty database, and name it in DATABASE_URL.',
    )
  await checkDatabase(url)
  await checkNameOrder(url)
  return restoreInto(url, path)
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, 'accept-broken': { type: 'boolean' } },
    })
    const [path] = positionals
    if (path === undefined || positionals.length > 1) throw new Error('one file')
    return {
      path: resolve(path),
      isReplacing: values.replace ?? false,
      acceptsBroken: values['accept-broken'] ?? false,
    }
  } catch {
    throw new CannotStart('Say which backup: npm run restore -- FILE [--replace] [--accept-broken]')
  }
}

function describeOutcome({ isClean, entryCount, invariants }: FullAudit, path: string): string {
  const audited = `${path} is restored; ${entryCount.toLocaleString('en')} ledger entries were audited.`
  if (isClean) return `${audited} The audit is clean.`
  const broken = invariants.filter(({ violationCount }) => violationCount > 0)
  return `${audited} The audit found broken invariants (${broken.map(({ invariant }) => invariant).join(', ')}): npm run audit -- --full names the rows.`
}

await runRestore().catch(exitWithReason)
