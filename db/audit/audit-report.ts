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
  /** The ledger entries that were walked, as the versions of their levels count them (I4). */
  entryCount: number
  seconds: number
  invariants: InvariantReport[]
}

/** Of the whole history. */
export interface FullAudit extends AuditReport {
  reach: 'full'
}

/** Of the present, and of the history since the last clean audit; what is older is taken on trust from it. */
export interface IncrementalAudit extends AuditReport {
  reach: 'incremental'
  /** When that audit took its snapshot. */
  since: Date
  /** When the last one that walked everything took its own. */
  fullAt: Date
}
