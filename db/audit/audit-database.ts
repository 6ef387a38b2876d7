import type { TransactionSql } from 'postgres'
import { type FirstBreak, findFirstBreak } from '@/db/audit/find-first-break'
import type { Invariant } from '@/db/audit/invariant'
import { balanceIsPossible } from '@/db/audit/invariants/i1-balance-is-possible'
import { reservedIsLiveHolds } from '@/db/audit/invariants/i2-reserved-is-live-holds'
import { levelIsSumOfLedger } from '@/db/audit/invariants/i3-level-is-sum-of-ledger'
import { versionsHaveNoHole } from '@/db/audit/invariants/i4-versions-have-no-hole'
import { historyIsAppendOnly } from '@/db/audit/invariants/i5-history-is-append-only'
import { holdsEndOnce } from '@/db/audit/invariants/i6-holds-end-once'
import { keysHaveOneOutcome } from '@/db/audit/invariants/i7-keys-have-one-outcome'
import { confirmedLinesAreCovered } from '@/db/audit/invariants/i8-confirmed-lines-are-covered'
import { moneyMatchesGoods } from '@/db/audit/invariants/i9-money-matches-goods'
import { screensCanTellTheNewest } from '@/db/audit/invariants/i10-screens-can-tell-the-newest'
import type { Database } from '@/db/client'

export const INVARIANTS: readonly Invariant[] = [
  balanceIsPossible,
  reservedIsLiveHolds,
  levelIsSumOfLedger,
  versionsHaveNoHole,
  historyIsAppendOnly,
  holdsEndOnce,
  keysHaveOneOutcome,
  confirmedLinesAreCovered,
  moneyMatchesGoods,
  screensCanTellTheNewest,
]

/** How many rows of each invariant a report shows. */
const SHOWN_MAX = 20

export interface InvariantReport {
  invariant: string
  statement: string
  violationCount: number
  /** The first of them; with `firstBreak` where they are about a stock level: the ledger entry from which on it is wrong. */
  violations: Record<string, unknown>[]
}

export interface AuditReport {
  isClean: boolean
  /** When the snapshot was taken, by the database's clock. */
  at: Date
  invariants: InvariantReport[]
}

/** Looks for rows that break an invariant, in one snapshot, while the shop goes on. Changes nothing (L14). */
export async function auditDatabase({ sql }: Pick<Database, 'sql'>): Promise<AuditReport> {
  const found = await sql.begin('isolation level repeatable read read only', async (snapshot) => {
    const [clock] = await snapshot<{ at: number }[]>`/* auditDatabase */
      select extract(epoch from now())::float8 * 1000 as at`
    const invariants: InvariantReport[] = []
    for (const { number, statement, query } of INVARIANTS) {
      const rows = await query(snapshot)
      invariants.push({
        invariant: number,
        statement,
        violationCount: rows.length,
        violations: await explain(snapshot, rows.slice(0, SHOWN_MAX)),
      })
    }
    return { at: new Date(clock?.at ?? 0), invariants }
  })
  return { ...found, isClean: found.invariants.every((invariant) => invariant.violationCount === 0) }
}

type Row = Record<string, unknown>

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
