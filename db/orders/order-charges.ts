import { splitFound, splitOrdered } from '@/db/orders/line-charge'
import type { orderLine } from '@/db/schema'
import { type ChargeSum, sumCharges } from '@/standards/charge'

type Line = typeof orderLine.$inferSelect

/** What an order comes to as it was ordered, in parts: without what was lost of it since, and without what stands in for something. */
export function chargesOrdered(lines: readonly Line[]): ChargeSum {
  const ordered = lines.filter(({ state, replacesLineId }) => state !== 'short' && replacesLineId === null)
  return sumCharges(ordered.map(splitOrdered))
}

/** What was found of it, in parts. */
export function chargesFound(lines: readonly Line[]): ChargeSum {
  return sumCharges(lines.map(splitFound))
}
