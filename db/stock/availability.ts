import { type SQL, sql } from 'drizzle-orm'
import { stockLevel } from '@/db/schema'
import type { Buckets } from '@/db/stock/outcome'

/** At or below it a customer reads "Low: n left", and staff are warned where no threshold is set. */
export const LOW_MAX = 5

/** From here on nobody needs to think about it. */
export const MANY_MIN = 50

export type AvailabilityLabel = 'many_in_stock' | 'in_stock' | 'low' | 'out_of_stock'

export interface Availability {
  label: AvailabilityLabel
  /** Only where the label is `low`: exact counts are for staff. */
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

/** What a customer may know of a number of available units. */
export function describeAvailability(available: number): Availability {
  if (available <= 0) return { label: 'out_of_stock', quantityLeft: null, isOrderable: false }
  if (available <= LOW_MAX) return { label: 'low', quantityLeft: available, isOrderable: true }
  const label = available >= MANY_MIN ? 'many_in_stock' : 'in_stock'
  return { label, quantityLeft: null, isOrderable: true }
}
