import { type SQL, sql } from 'drizzle-orm'
import type { Buckets } from '@/db/stock/outcome'
import { levelUnitsText, type SetAvailability, setAvailableText } from '@/db/stock/set-availability'

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

/** The same of a level that may be a set's: what the scarcest component allows. */
export function availableOf(level: Buckets & { set: SetAvailability | null }): number {
  return level.set ? level.set.available : availableUnits(level)
}

/** The formula for the table `stock_level`. A listing without a stock level has none. */
export const levelUnitsSql: SQL<number> = sql.raw(levelUnitsText('stock_level')) as SQL<number>

/** The same for filters, of a SKU `s` that is listed as `l` and may be a set. */
export const availableUnitsSql: SQL<number> = sql.raw(
  `(case when s.is_set then ${setAvailableText({ setSkuId: 's.id', locationId: 'l.location_id' })} else ${levelUnitsText('stock_level')} end)`,
) as SQL<number>

/** What a customer may know of what is available: what is less than one buys at least (`quantityMin`) is none. Both in steps. */
export function describeAvailability(available: number, quantityMin: number): Availability {
  if (available < quantityMin) return { label: 'out_of_stock', quantityLeft: null, isOrderable: false }
  if (available <= LOW_MAX * quantityMin) return { label: 'low', quantityLeft: available, isOrderable: true }
  const label = available >= MANY_MIN * quantityMin ? 'many_in_stock' : 'in_stock'
  return { label, quantityLeft: null, isOrderable: true }
}
