export interface UnitPrice {
  priceMinor: number
  /** `100 g`, `kg`, `100 ml`, `l` or `each`. */
  measure: string
}

/**
 * Price by measure as a shelf label shows it: per 100 g or 100 ml up to 250 of them, per kilogram or litre above;
 * by the piece otherwise. Rounded to the minor unit, and never shown as nothing.
 */
export function toUnitPrice(
  priceMinor: number,
  { measureQuantity, measureUnit }: { measureQuantity: number; measureUnit: string },
): UnitPrice {
  const per = (quantity: number, measure: string): UnitPrice => ({
    priceMinor: Math.max(1, Math.round((priceMinor * quantity) / measureQuantity)),
    measure,
  })
  const isSmall = measureQuantity <= 250
  if (measureUnit === 'g') return isSmall ? per(100, '100 g') : per(1000, 'kg')
  if (measureUnit === 'ml') return isSmall ? per(100, '100 ml') : per(1000, 'l')
  return per(1, 'each')
}
