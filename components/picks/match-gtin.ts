import { isOpen, type PickLine } from '@/components/picks/group-walk'
import { readGtin } from '@/standards/gtin'

export type GtinMatch =
  | { type: 'right'; line: PickLine }
  | { type: 'done'; line: PickLine }
  | { type: 'wrong'; gtin: string }
  | { type: 'unreadable' }

/** What a scanned or typed barcode means for a list, however many zeros, and whatever else, a scanner puts around it. */
export function matchGtin(lines: readonly PickLine[], typed: string): GtinMatch {
  const gtin = readGtin(typed)
  if (gtin === null) return { type: 'unreadable' }
  const same = lines.filter((line) => readGtin(line.sku.gtin) === gtin)
  const open = same.find(isOpen)
  if (open) return { type: 'right', line: open }
  const done = same[0]
  return done ? { type: 'done', line: done } : { type: 'wrong', gtin: gtin.replace(/^0{1,6}/, '') }
}
