import { divideRounded } from '@/standards/charge'
import { currencyDecimals } from '@/standards/iso-4217'
import type { UnitCode } from '@/standards/quantity'

export interface PackContents {
  measureQuantity: number
  /** g, ml, m or each. */
  measureUnit: string
}

export interface UnitPrice {
  /** A tenth of the minor unit where it is below one of the currency's whole units. */
  priceMinor: number
  /** `100 g`, `kg`, `100 ml`, `l`, `m` or `each`. */
  measure: string
}

const contentsOfUnits: Readonly<Record<Exclude<UnitCode, 'H87'>, PackContents>> = {
  KGM: { measureQuantity: 1000, measureUnit: 'g' },
  GRM: { measureQuantity: 1, measureUnit: 'g' },
  LTR: { measureQuantity: 1000, measureUnit: 'ml' },
  MLT: { measureQuantity: 1, measureUnit: 'ml' },
  MTR: { measureQuantity: 1, measureUnit: 'm' },
  CMT: { measureQuantity: 0.01, measureUnit: 'm' },
}

/** What one gets for the price: the pack, or a unit of what is priced by weight, volume or length. */
export function toPricedContents(pack: PackContents & { priceUnit: UnitCode }): PackContents {
  return pack.priceUnit === 'H87' ? pack : contentsOfUnits[pack.priceUnit]
}

/** Up to this many grams or millilitres a price is told per 100 of them. */
const SMALL_MAX = 250

/**
 * Price by measure as a shelf label shows it. All packs of a product are told in one measure, so that they can be compared: per 100 g or 100 ml
 * where the largest of them holds no more than 250, else per kilogram or litre; by the piece what is sold by the piece. `packs` are the
 * product's, listed here or not. To the minor unit, and below one whole unit of the currency to a tenth of it (in the United Kingdom to 0.1p:
 * https://www.legislation.gov.uk/nisr/2004/368, article 13). Never shown as nothing.
 */
export function toUnitPrice(
  priceMinor: number,
  { measureQuantity, measureUnit }: PackContents,
  { packs, currency }: { packs: readonly PackContents[]; currency: string },
): UnitPrice {
  const largest = packs
    .filter((pack) => pack.measureUnit === measureUnit)
    .reduce((most, pack) => Math.max(most, pack.measureQuantity), measureQuantity)
  const { quantity, measure } = measureOf(measureUnit, largest <= SMALL_MAX)
  const contents = readDecimal(measureQuantity)
  const exact = {
    numerator: BigInt(priceMinor * quantity) * contents.denominator,
    denominator: contents.numerator,
  }
  const isBelowWhole = exact.numerator < 10n ** BigInt(currencyDecimals(currency)) * exact.denominator
  const parts = isBelowWhole ? 10 : 1
  const rounded = Number(divideRounded(exact.numerator * BigInt(parts), exact.denominator))
  return { priceMinor: Math.max(1, rounded) / parts, measure }
}

/** A number as the fraction that its decimal digits say. */
function readDecimal(value: number): { numerator: bigint; denominator: bigint } {
  const [, whole = '0', fraction = '', exponent = '0'] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const power = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  return power < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-power) }
    : { numerator: digits * 10n ** BigInt(power), denominator: 1n }
}

function measureOf(measureUnit: string, isSmall: boolean): { quantity: number; measure: string } {
  if (measureUnit === 'g')
    return isSmall ? { quantity: 100, measure: '100 g' } : { quantity: 1000, measure: 'kg' }
  if (measureUnit === 'ml')
    return isSmall ? { quantity: 100, measure: '100 ml' } : { quantity: 1000, measure: 'l' }
  return { quantity: 1, measure: measureUnit === 'm' ? 'm' : 'each' }
}
