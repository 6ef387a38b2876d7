import { chargeQuantity } from '@/standards/charge'

/** The price of what was found, in minor units. */
export function totalFound(lines: readonly { quantityFound: number; priceMinor: number }[]): number {
  return lines.reduce(
    (sum, { quantityFound, priceMinor }) =>
      sum + chargeQuantity({ priceMinor, quantity: quantityFound, scale: 0 }),
    0,
  )
}
