import type { QuantityRule } from '@/standards/quantity'

interface Bounds {
  /** Pieces of one item that an order of the place may hold. */
  unitsPerLineMax: number
  /** In steps, as far as it is told. */
  quantityLeft: number | null
}

/** The most that may be put into a cart, in steps: a multiple of the increment, perhaps none. */
export function mostInCart(rule: QuantityRule, { unitsPerLineMax, quantityLeft }: Bounds): number {
  const isPieces = rule.unit === 'H87'
  const limit = isPieces ? Math.min(rule.max, unitsPerLineMax * 10 ** rule.scale) : rule.max
  const most = Math.min(limit, quantityLeft ?? limit)
  return most - (most % rule.increment)
}
