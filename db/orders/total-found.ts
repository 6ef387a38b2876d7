import { chargeFound } from '@/db/orders/line-charge'

/** The price of what was found, in minor units. */
export function totalFound(lines: readonly Parameters<typeof chargeFound>[0][]): number {
  return lines.reduce((sum, line) => sum + chargeFound(line), 0)
}
