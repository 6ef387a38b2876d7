import { auditDatabase } from '@/db/audit/audit-database'
import type { FullAudit, InvariantReport } from '@/db/audit/audit-report'
import type { Row } from '@/db/audit/invariant'
import { SHOWN_MAX } from '@/db/audit/look-for-breaks'
import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { Database } from '@/db/client'

/** An audit's answer is good for ten times as long as it took: however many ask, audits take a tenth of one connection's time. */
const KEPT_PER_SECOND = 10
const KEPT_MS_MIN = 1_000

/** Rows of one invariant that are kept for the shops to see theirs; a database with more is beyond a page. */
const ROWS_MAX = 1_000

interface Shared {
  audit: Promise<FullAudit>
  /** Null while it is under way. */
  keptUntil: number | null
}

const underWay = new WeakMap<Database, Shared>()

/**
 * The last audit of the whole history, or a new one where that is too old. All who ask meanwhile share it. For retailers it tells of their own
 * locations only; null asks for all.
 */
export async function shareAudit(
  database: Database,
  { retailerIds, at }: { retailerIds: readonly string[] | null; at: Date },
): Promise<FullAudit> {
  const audit = await findAudit(database, at.getTime())
  if (retailerIds !== null) return narrow(database, audit, retailerIds)
  return { ...audit, invariants: audit.invariants.map(showFirst) }
}

function findAudit(database: Database, now: number): Promise<FullAudit> {
  const known = underWay.get(database)
  if (known && (known.keptUntil === null || now < known.keptUntil)) return known.audit
  const shared: Shared = { audit: auditDatabase(database, { shownMax: ROWS_MAX }), keptUntil: null }
  underWay.set(database, shared)
  shared.audit.then(
    ({ seconds }) => {
      shared.keptUntil = now + Math.max(KEPT_MS_MIN, seconds * 1_000 * (1 + KEPT_PER_SECOND))
    },
    () => underWay.delete(database),
  )
  return shared.audit
}

async function narrow(
  database: Database,
  audit: FullAudit,
  retailerIds: readonly string[],
): Promise<FullAudit> {
  const invariants: InvariantReport[] = []
  for (const report of audit.invariants) {
    const own: Row[] = []
    for (const row of report.violations) {
      const { location_id: locationId } = row
      const owner = typeof locationId === 'string' ? await findRetailerOfLocation(database, locationId) : null
      if (owner !== null && retailerIds.includes(owner)) own.push(row)
    }
    invariants.push(showFirst({ ...report, violationCount: own.length, violations: own }))
  }
  return { ...audit, isClean: invariants.every(({ violationCount }) => violationCount === 0), invariants }
}

function showFirst(report: InvariantReport): InvariantReport {
  return { ...report, violations: report.violations.slice(0, SHOWN_MAX) }
}
