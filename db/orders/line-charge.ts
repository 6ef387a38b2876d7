import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import type { orderLine } from '@/db/schema'
import { chargeLine, highestPrice, type LineCharge } from '@/standards/charge'

type Line = typeof orderLine.$inferSelect

/** What a price is for: a step of a quantity counts as `pricePerStep` of 10^-`priceScale` of the unit that costs it. */
export type PriceBasis = Pick<Line, 'priceScale' | 'pricePerStep'>

/** What of a line is tax and deposit, and what it cost without a promotion. */
export type LineTaxes = Pick<
  Line,
  'taxRate' | 'isTaxOnTop' | 'depositMinor' | 'isDepositTaxed' | 'regularMinor'
>

type Priced = Pick<Line, 'priceMinor' | 'isWeighed'> & PriceBasis & LineTaxes

/** Who sells, as far as taxes go. */
export interface Seller {
  pricesIncludeTax: boolean
  depositsBearTax: boolean
  /** The rates that hold now at the location that sells, in thousandths of a percent. */
  rates: Readonly<Partial<Record<TaxClass, number>>>
}

/** What an item bears that is sold now. */
export function taxesOf(
  { pricesIncludeTax, depositsBearTax, rates }: Seller,
  { taxClass, depositMinor, regularMinor }: Item,
): LineTaxes {
  return {
    taxRate: rates[taxClass] ?? null,
    isTaxOnTop: !pricesIncludeTax,
    depositMinor,
    isDepositTaxed: depositsBearTax,
    regularMinor,
  }
}

export interface Item {
  taxClass: TaxClass
  /** Of one unit. */
  depositMinor: number
  /** What one unit costs without the promotion that runs; null: none runs. */
  regularMinor: number | null
}

/** What a quantity comes to at a price, in parts; `pricedFound` is what the scale showed, where that was asked for. */
export function splitCharge(
  line: Priced & Pick<Line, 'quantity'> & { pricedFound?: number | null },
): LineCharge {
  const { priceMinor, priceScale, pricePerStep, isWeighed, depositMinor, quantity, pricedFound } = line
  const { taxRate, isTaxOnTop, isDepositTaxed, regularMinor } = line
  const steps = quantity * pricePerStep
  return chargeLine({
    goods: { priceMinor, quantity: pricedFound ?? steps, scale: priceScale },
    // What is weighed is sold by the piece.
    deposit: isWeighed
      ? { priceMinor: depositMinor, quantity, scale: 0 }
      : { priceMinor: depositMinor, quantity: steps, scale: priceScale },
    taxRate,
    isTaxOnTop,
    isDepositTaxed,
    regularMinor,
  })
}

/** What a line comes to as it was ordered, in parts; an estimate where it is weighed only when it is found. */
export function splitOrdered(line: Priced & Pick<Line, 'quantity'>): LineCharge {
  return splitCharge({ ...line, pricedFound: null })
}

/** What a line comes to as it was found, in parts. */
export function splitFound(line: Priced & Pick<Line, 'quantityFound' | 'pricedFound'>): LineCharge {
  return splitCharge({ ...line, quantity: line.quantityFound })
}

/** What a line costs as it was ordered, in minor units. */
export function chargeOrdered(line: Parameters<typeof splitOrdered>[0]): number {
  return splitOrdered(line).totalMinor
}

/** What a line costs as it was found. */
export function chargeFound(line: Parameters<typeof splitFound>[0]): number {
  return splitFound(line).totalMinor
}

/**
 * The price and the deposit at which a quantity costs no more than `totalMinor`, at most its own: nobody pays more for what stands in for something else.
 * The price gives way first; a deposit that is more than all that may be charged is not taken.
 */
export function capCharge<L extends Parameters<typeof splitCharge>[0]>(
  line: L,
  totalMinor: number,
): Pick<L, 'priceMinor' | 'depositMinor'> {
  const { priceMinor, depositMinor, pricePerStep, quantity, pricedFound, priceScale } = line
  const free = splitCharge({ ...line, priceMinor: 0 }).totalMinor
  if (free > totalMinor) return { priceMinor: 0, depositMinor: 0 }
  // Tax on top comes out of the same sum: without it the goods are dearest, and each step down takes at least one minor unit of the total.
  const highest = (chargeMinor: number) =>
    highestPrice({ chargeMinor, quantity: pricedFound ?? quantity * pricePerStep, scale: priceScale })
  const onTop = line.isTaxOnTop ? (line.taxRate ?? 0) : 0
  let goods = Math.floor(((totalMinor - free) * 100_000) / (100_000 + onTop)) + 1
  while (goods > 0 && splitCharge({ ...line, priceMinor: highest(goods) }).totalMinor > totalMinor) goods -= 1
  return { priceMinor: Math.min(priceMinor, highest(goods)), depositMinor }
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
