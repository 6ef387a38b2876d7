import type { orderLine } from '@/db/schema'
import { chargeQuantity } from '@/standards/charge'

type Line = typeof orderLine.$inferSelect

/** What a price is for: a step of a quantity counts as `pricePerStep` of 10^-`priceScale` of the unit that costs it. */
export type PriceBasis = Pick<Line, 'priceScale' | 'pricePerStep'>

/** What a quantity costs at a price, in minor units, rounded once; an estimate where it is weighed only when it is found. */
export function chargeSteps(
  { priceMinor, quantity }: Pick<Line, 'priceMinor' | 'quantity'>,
  { priceScale, pricePerStep }: PriceBasis,
): number {
  return chargeQuantity({ priceMinor, quantity: quantity * pricePerStep, scale: priceScale })
}

/** What a line costs as it was ordered. */
export function chargeOrdered(line: Pick<Line, 'priceMinor' | 'quantity'> & PriceBasis): number {
  return chargeSteps(line, line)
}

/** What a line costs as it was found: by what the scale showed, where that was asked for. */
export function chargeFound({
  priceMinor,
  priceScale,
  pricePerStep,
  quantityFound,
  pricedFound,
}: Pick<Line, 'priceMinor' | 'quantityFound' | 'pricedFound'> & PriceBasis): number {
  const quantity = pricedFound ?? quantityFound * pricePerStep
  return chargeQuantity({ priceMinor, quantity, scale: priceScale })
}

/** Whether a line's steps are pieces, priced as such or by what they weigh. */
export function isByPiece({
  isWeighed,
  priceScale,
  pricePerStep,
}: PriceBasis & Pick<Line, 'isWeighed'>): boolean {
  return isWeighed || (priceScale === 0 && pricePerStep === 1)
}

/** Items that a line counts as, where goods of all kinds are counted together (`countItems`). */
export function countLine(line: Parameters<typeof isByPiece>[0] & Pick<Line, 'quantity'>): number {
  return isByPiece(line) ? line.quantity : 1
}
