import type { Period } from '@/db/partitions/period'

/** A table that is kept by time. Its `_default` partition takes what falls into no other, and new ones are made like it. */
export interface PartitionedTable {
  name: 'ledger_entry' | 'reservation' | 'command'
  period: Period
  /** Periods after the present one that have their partition already: a job that is late by so much does no harm. */
  periodsAhead: number
  /** Partitions all of whose rows are older are dropped; null: nothing is. */
  keptDays: number | null
  /** Whether the owner's own grants to change rows are taken away (I5). */
  isAppendOnly: boolean
  /** An instant as a value of the partition key, and back. */
  toBound(at: Date): string
  fromBound(bound: string): Date
}

const byInstant = {
  toBound: (at: Date) => at.toISOString(),
  // As Postgres writes it: 2026-12-01 00:00:00+00.
  fromBound: (bound: string) => new Date(bound.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
}

/** UUIDv7: the first 48 bits are milliseconds since 1970. */
const byId = {
  toBound: (at: Date) => {
    const digits = at.getTime().toString(16).padStart(12, '0')
    return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`
  },
  fromBound: (bound: string) => new Date(Number.parseInt(bound.replaceAll('-', '').slice(0, 12), 16)),
}

// Whoever retries does so within hours. Fewer partitions than the others have: every batch looks its keys up in all of them.
export const COMMAND_TABLE: PartitionedTable = {
  name: 'command',
  period: 'week',
  periodsAhead: 1,
  keptDays: 7,
  isAppendOnly: false,
  ...byInstant,
}

const kept = { period: 'month', periodsAhead: 3, keptDays: null } as const

export const RESERVATION_TABLE: PartitionedTable = {
  name: 'reservation',
  isAppendOnly: false,
  ...kept,
  ...byId,
}

export const PARTITIONED_TABLES: readonly PartitionedTable[] = [
  { name: 'ledger_entry', isAppendOnly: true, ...kept, ...byInstant },
  RESERVATION_TABLE,
  COMMAND_TABLE,
]
