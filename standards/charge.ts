/**
 * The one rule by which a sum of money becomes whole minor units: the nearest, and a half goes away from zero ("commercial rounding", the rule of
 * EU Regulation 1103/97, article 5, and of PostgreSQL's `round(numeric)`, so that the audit's SQL says the same).
 * Exact, whatever the size. `denominator` is positive.
 */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (2n * size + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/** A price, and how much is bought at it. */
export interface Charged {
  /** Of one unit (a piece, a kilogram, a litre, a metre), in the currency's minor unit. */
  priceMinor: number
  /** A count of steps. */
  quantity: number
  /** How many decimals of a unit a step is: 0 for pieces; 3 where a unit is a kilogram and a step a gram. */
  scale: number
}

/** What a quantity costs, in whole minor units: rounded once, for the line (`divideRounded`). 250 steps of scale 3 at 199 are 50. */
export function chargeQuantity({ priceMinor, quantity, scale }: Charged): number {
  const product = priceMinor * quantity
  if (scale === 0 && Number.isSafeInteger(product)) return product
  return Number(divideRounded(BigInt(priceMinor) * BigInt(quantity), 10n ** BigInt(scale)))
}

/** The highest price at which a quantity costs no more than `chargeMinor`, which is not negative. */
export function highestPrice({
  chargeMinor,
  quantity,
  scale,
}: Omit<Charged, 'priceMinor'> & { chargeMinor: number }): number {
  // What is rounded to the charge lies below the charge and a half.
  const parts = (2n * BigInt(chargeMinor) + 1n) * 10n ** BigInt(scale) - 1n
  return Number(parts / (2n * BigInt(quantity)))
}
