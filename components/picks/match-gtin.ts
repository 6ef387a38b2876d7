import { isOpen, type PickLine } from '@/components/picks/group-walk'

export type GtinMatch =
  | { type: 'right'; line: PickLine }
  | { type: 'done'; line: PickLine }
  | { type: 'wrong'; gtin: string }
  | { type: 'unreadable' }

/** Whether digits are a GTIN of 8, 12, 13 or 14 places with a right check digit (GS1: weights 3 and 1 from the right). */
export function isGtin(digits: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return false
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}

/** What a scanned or typed barcode means for a list. A GTIN is the same with or without zeros in front. */
export function matchGtin(lines: readonly PickLine[], typed: string): GtinMatch {
  const digits = typed.replaceAll(/[\s-]/g, '')
  if (!isGtin(digits)) return { type: 'unreadable' }
  const plain = (gtin: string) => gtin.replace(/^0+/, '')
  const same = lines.filter((line) => plain(line.sku.gtin) === plain(digits))
  const open = same.find(isOpen)
  if (open) return { type: 'right', line: open }
  const done = same[0]
  return done ? { type: 'done', line: done } : { type: 'wrong', gtin: digits }
}
