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

/** Of what tax is a part, and how. */
export interface Taxed {
  /** In thousandths of a percent: 20 % is 20,000. Null: nobody told a rate, and no tax is told. */
  taxRate: number | null
  /** Whether it comes on top of the price; else the price contains it. */
  isTaxOnTop: boolean
  /** Of one unit, given back with the empty pack; it bears no tax. */
  depositMinor: number
}

/** What a line comes to, in parts. `totalMinor` is what is charged: goods and deposit, and the tax where it comes on top. */
export interface LineCharge {
  goodsMinor: number
  depositMinor: number
  taxMinor: number
  totalMinor: number
}

/** A hundred percent, in thousandths of a percent. */
const WHOLE = 100_000

/**
 * What a line comes to. Each part is rounded once, for the line, by `divideRounded`: the goods, and of the rounded goods the tax, so that what is shown is
 * what is charged.
 */
export function chargeLine({ taxRate, isTaxOnTop, depositMinor, ...charged }: Charged & Taxed): LineCharge {
  const goodsMinor = chargeQuantity(charged)
  const deposit = depositMinor === 0 ? 0 : chargeQuantity({ ...charged, priceMinor: depositMinor })
  const rate = taxRate ?? 0
  const of = isTaxOnTop ? WHOLE : WHOLE + rate
  const taxMinor = rate === 0 ? 0 : Number(divideRounded(BigInt(goodsMinor) * BigInt(rate), BigInt(of)))
  const totalMinor = goodsMinor + deposit + (isTaxOnTop ? taxMinor : 0)
  return { goodsMinor, depositMinor: deposit, taxMinor, totalMinor }
}
