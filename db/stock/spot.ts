import type { StockSpot } from '@/db/stock/command'
import type { Buckets } from '@/db/stock/outcome'

/** Units there, whether promised or not. What can be sold asks for the place as a whole, never for a spot. */
export function unitsAt(spot: StockSpot, { onHand, backRoom }: Pick<Buckets, 'onHand' | 'backRoom'>): number {
  return spot === 'backRoom' ? backRoom : onHand - backRoom
}

/** What a change has to take from the back room because the shelf has too little for it; 0 or negative. */
export function takenFromBehind(
  level: Pick<Buckets, 'onHand' | 'backRoom'>,
  change: Pick<Buckets, 'onHand' | 'backRoom'>,
): number {
  return Math.min(0, unitsAt('shelf', level) + unitsAt('shelf', change))
}
