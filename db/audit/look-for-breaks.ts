import type { Sql, TransactionSql } from 'postgres'
import type { AuditReport, InvariantReport } from '@/db/audit/audit-report'
import { type FirstBreak, findFirstBreak } from '@/db/audit/find-first-break'
import { levelsBesideCheckpoint } from '@/db/audit/fresh-entries'
import type { Row } from '@/db/audit/invariant'
import { INVARIANTS } from '@/db/audit/invariants'
import { surveyLevels } from '@/db/audit/survey-levels'

/** How many rows of each invariant a report shows. */
export const SHOWN_MAX = 20

/** Runs `look` in a transaction that writes nothing, waits for nobody and sees the database as it is now until its end. */
export async function inSnapshot<T>(sql: Sql, look: (snapshot: TransactionSql) => Promise<T>): Promise<T> {
  const seen = await sql.begin('isolation level repeatable read read only', look)
  return seen as T
}

/** Asks every invariant, one after the other, in the snapshot that it is given. */
export async function lookForBreaks(
  snapshot: TransactionSql,
  reach: 'full' | 'incremental',
  { shownMax = SHOWN_MAX }: { shownMax?: number } = {},
): Promise<AuditReport> {
  await snapshot`/* lookForBreaksMemory */ set local work_mem = '128MB'`
  const [entries] = await countEntries(snapshot, reach)
  const invariants: InvariantReport[] = []
  const suspects = reach === 'full' ? await surveyLevels(snapshot) : []
  for (const invariant of INVARIANTS) {
    const { number, statement } = invariant
    const rows = await ('query' in invariant
      ? invariant.query(snapshot)
      : reach === 'full'
        ? invariant.queryAll(snapshot, suspects)
        : invariant.queryFresh(snapshot))
    const violations = await explain(snapshot, rows.slice(0, shownMax))
    invariants.push({ invariant: number, statement, violationCount: rows.length, violations })
  }
  const [clock] = await snapshot<{ at: number; seconds: number }[]>`/* lookForBreaks */
    select extract(epoch from now())::float8 * 1000 as at, extract(epoch from clock_timestamp() - now())::float8 as seconds`
  return {
    isClean: invariants.every((invariant) => invariant.violationCount === 0),
    at: new Date(clock?.at ?? 0),
    entryCount: entries?.count ?? 0,
    seconds: clock?.seconds ?? 0,
    invariants,
  }
}

function countEntries(snapshot: TransactionSql, reach: 'full' | 'incremental') {
  return reach === 'full'
    ? snapshot<{ count: number }[]>`/* countEntries */
        select coalesce(sum(version), 0)::float8 as count from stock_level`
    : snapshot<{ count: number }[]>`/* countFreshEntries */
        select coalesce(sum(level_version - version), 0)::float8 as count from ${levelsBesideCheckpoint(snapshot)} b`
}

/** Several rows may be about one level: its ledger is walked once. */
async function explain(snapshot: TransactionSql, rows: readonly Row[]): Promise<Row[]> {
  const breaks = new Map<string, FirstBreak>()
  const explained: Row[] = []
  for (const row of rows) {
    const { location_id: locationId, sku_id: skuId } = row
    if (typeof locationId !== 'string' || typeof skuId !== 'string') {
      explained.push({ ...row })
      continue
    }
    const key = `${locationId} ${skuId}`
    const firstBreak = breaks.get(key) ?? (await findFirstBreak(snapshot, { locationId, skuId }))
    breaks.set(key, firstBreak)
    explained.push({ ...row, firstBreak })
  }
  return explained
}
