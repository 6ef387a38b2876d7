import type { ChangeStockLineInput } from '@/components/generated/operations'
import {
  availableOf,
  type Balance,
  bucketOf,
  type ChangeKind,
  previewBalance,
} from '@/components/stock/stock-change'

/** Most rows that one request changes. */
export const chosenMax = 500

/** A chosen row as it is at this moment. */
export type ChosenLevel = { skuId: string; version: number; balance: Balance }

export type BulkChange = { kind: ChangeKind; quantity: number }

/** What one row would become, and whether that cannot be or breaks a promise. */
export type BulkPreview = { before: number; after: number; availableAfter: number; isImpossible: boolean }

export function previewChange({ balance }: ChosenLevel, change: BulkChange): BulkPreview {
  const next = previewBalance(balance, change)
  const { onHand, reserved, unavailable, safetyStock } = next
  return {
    before: bucketOf(change.kind, balance),
    after: bucketOf(change.kind, next),
    availableAfter: availableOf(next),
    isImpossible: onHand < 0 || unavailable < 0 || safetyStock < 0 || reserved + unavailable > onHand,
  }
}

/** What a request says of one row: a statement with the version it was seen at, or a change. */
export function toLine(
  { skuId, version }: ChosenLevel,
  { kind, quantity }: BulkChange,
): ChangeStockLineInput {
  if (kind === 'set' || kind === 'safety') return { skuId, quantity, expectedVersion: version }
  return { skuId, change: kind === 'take' || kind === 'putBack' ? -quantity : quantity }
}

/** “3 changed, 1 was not”, for people. */
export function tellAnswers({ changed, refused }: { changed: number; refused: number }): string {
  const items = `${changed} ${changed === 1 ? 'item' : 'items'} changed`
  if (refused === 0) return items
  return `${items}, ${refused} ${refused === 1 ? 'was' : 'were'} not`
}
