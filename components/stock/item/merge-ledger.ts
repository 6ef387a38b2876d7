import type { Ledger_EntryFragment } from '@/components/generated/operations'

export type LedgerEdge = { cursor: string; node: Ledger_EntryFragment }

/** Pages of one ledger as one list, newest first. Entries are never edited, so the version alone tells them apart. */
export function mergeLedger(known: readonly LedgerEdge[], page: readonly LedgerEdge[]): LedgerEdge[] {
  const byVersion = new Map([...known, ...page].map((edge) => [edge.node.version, edge]))
  return [...byVersion.values()].sort((a, b) => b.node.version - a.node.version)
}
