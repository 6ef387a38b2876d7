import type { Change } from '@/bench/torture/history'
import type { LedgerKind } from '@/db/stock/decision'
import type { Buckets, ReservationState } from '@/db/stock/outcome'

/** A row of `command`. */
export interface CommandRow {
  locationId: string
  caller: string
  key: string
  kind: string
  /** `StockChanged` or the refusal's name. */
  outcomeType: string
  /** Of `StockChanged`: one per command of the job. */
  outcomeChanges: Change[]
}

/** A row of `ledger_entry`. */
export interface EntryRow extends Change {
  locationId: string
  kind: LedgerKind
  reservationId: string | null
  caller: string
  commandKey: string | null
}

/** A row of `reservation`; times are milliseconds since 1970. */
export interface ReservationRow {
  locationId: string
  id: string
  skuId: string
  caller: string
  quantity: number
  quantityCommitted: number
  quantityReturned: number
  state: ReservationState
  expiresAt: number | null
  endedAt: number | null
}

/** A row of `stock_level`. */
export interface LevelRow {
  locationId: string
  skuId: string
  balance: Buckets
  version: number
}

/** All that the checker is shown of the database. */
export interface Tables {
  commands: CommandRow[]
  entries: EntryRow[]
  reservations: ReservationRow[]
  levels: LevelRow[]
}

/** Something that cannot be true of a database that kept its word. */
export interface Contradiction {
  /** Which promise it breaks. */
  name: string
  what: string
}

export const BUCKETS = ['onHand', 'reserved', 'unavailable', 'safetyStock'] as const

export function isSame(a: Buckets, b: Buckets): boolean {
  return BUCKETS.every((bucket) => a[bucket] === b[bucket])
}

export function addBuckets(a: Buckets, b: Buckets): Buckets {
  return {
    onHand: a.onHand + b.onHand,
    reserved: a.reserved + b.reserved,
    unavailable: a.unavailable + b.unavailable,
    safetyStock: a.safetyStock + b.safetyStock,
  }
}

export const NOTHING: Buckets = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0 }

/** Names a command in the tables and in the histories alike. */
export function nameCommand({
  locationId,
  caller,
  key,
}: {
  locationId: string
  caller: string
  key: string
}) {
  return `${locationId} ${caller} ${key}`
}

export function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}
