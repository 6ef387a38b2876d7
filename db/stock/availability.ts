import { type SQL, sql } from 'drizzle-orm'
import { stockLevel } from '@/db/schema'
import type { Buckets } from '@/db/stock/outcome'

/**
 * At or below so many purchases of the least that one buys (a piece, 100 g of cheese) a customer reads "Low: n left", and staff are warned where no
 * threshold is set.
 */
export const LOW_MAX = 5

/** In the same measure: from here on nobody needs to think about it. */
export const MANY_MIN = 50

export type AvailabilityLabel = 'many_in_stock' | 'in_stock' | 'low' | 'out_of_stock'

export interface Availability {
  label: AvailabilityLabel
  /** In steps. Only where the label is `low`: exact counts are for staff. */
  quantityLeft: number | null
  isOrderable: boolean
}

/** The one formula (L19), and the only number that decides a sale. Negative where safety stock is cut into. */
export function availableUnits({ onHand, reserved, unavailable, safetyStock }: Buckets): number {
  return onHand - reserved - unavailable - safetyStock
}

/** The same formula for filters and sorts. A listing without a stock level has none. */
export const availableUnitsSql: SQL<number> = sql<number>`(coalesce(${stockLevel.onHand}, 0) - coalesce(${stockLevel.reserved}, 0)
  - coalesce(${stockLevel.unavailable}, 0) - coalesce(${stockLevel.safetyStock}, 0))`

/** What a customer may know of what is available: what is less than one buys at least (`quantityMin`) is none. Both in steps. */
export function describeAvailability(available: number, quantityMin: number): Availability {
  if (available < quantityMin) return { label: 'out_of_stock', quantityLeft: null, isOrderable: false }
  if (available <= LOW_MAX * quantityMin) return { label: 'low', quantityLeft: available, isOrderable: true }
  const label = available >= MANY_MIN * quantityMin ? 'many_in_stock' : 'in_stock'
  return { label, quantityLeft: null, isOrderable: true }
}
