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

/** What is bought in one line of a basket, and what is taken beside its price. */
export interface LineToCharge {
  goods: Charged
  /** By the unit that is sold, not by the one that it is priced by; given back with the empty pack. */
  deposit: Charged
  /** In thousandths of a percent: 20 % is 20,000. Null: nobody told a rate, and no tax is told. */
  taxRate: number | null
  /** Whether the tax comes on top of the price; else the price contains it. */
  isTaxOnTop: boolean
  /** Whether the deposit bears the tax of the goods; else it bears none. */
  isDepositTaxed: boolean
  /** What one unit costs without the promotion that runs; null: none runs. */
  regularMinor: number | null
}

/** What a line comes to, in parts. `totalMinor` is what is charged: goods and deposit, and the tax where it comes on top. */
export interface LineCharge {
  goodsMinor: number
  depositMinor: number
  taxRate: number | null
  /** What bears the tax, without it. */
  netMinor: number
  taxMinor: number
  /** How much less the goods cost than they regularly do. */
  savedMinor: number
  totalMinor: number
}

/** A hundred percent, in thousandths of a percent. */
const WHOLE = 100_000

/**
 * What a line comes to. Each part is rounded once, for the line, by `divideRounded`: the goods, the deposit, and of what was rounded the tax, so that what
 * is shown is what is charged.
 */
export function chargeLine(line: LineToCharge): LineCharge {
  const { goods, deposit, taxRate, isTaxOnTop, isDepositTaxed, regularMinor } = line
  const goodsMinor = chargeQuantity(goods)
  const depositMinor = deposit.priceMinor === 0 ? 0 : chargeQuantity(deposit)
  const taxed = goodsMinor + (isDepositTaxed ? depositMinor : 0)
  const taxMinor = taxOf(taxed, taxRate ?? 0, isTaxOnTop)
  const regular = regularMinor === null ? 0 : chargeQuantity({ ...goods, priceMinor: regularMinor })
  return {
    goodsMinor,
    depositMinor,
    taxRate,
    netMinor: isTaxOnTop ? taxed : taxed - taxMinor,
    taxMinor,
    savedMinor: Math.max(0, regular - goodsMinor),
    totalMinor: goodsMinor + depositMinor + (isTaxOnTop ? taxMinor : 0),
  }
}

/** The tax of a sum: on top of it, or contained in it. */
function taxOf(amountMinor: number, rate: number, isOnTop: boolean): number {
  if (rate === 0) return 0
  const of = isOnTop ? WHOLE : WHOLE + rate
  const product = amountMinor * rate
  // Doubled and halved again it stays exact, so that the quotient's half is a half.
  if (product <= Number.MAX_SAFE_INTEGER / 4) return Math.floor((2 * product + of) / (2 * of))
  return Number(divideRounded(BigInt(amountMinor) * BigInt(rate), BigInt(of)))
}

/** What a line comes to that is charged in parts, such as a set: `taxRate` is that of all of them, null where they differ. */
export function joinCharges(charges: readonly LineCharge[]): LineCharge {
  const [first] = charges
  const isOneRate = charges.every(({ taxRate }) => taxRate === first?.taxRate)
  const joined: LineCharge = {
    ...{ goodsMinor: 0, depositMinor: 0, taxRate: isOneRate ? (first?.taxRate ?? null) : null },
    ...{ netMinor: 0, taxMinor: 0, savedMinor: 0, totalMinor: 0 },
  }
  for (const charge of charges) {
    joined.goodsMinor += charge.goodsMinor
    joined.depositMinor += charge.depositMinor
    joined.netMinor += charge.netMinor
    joined.taxMinor += charge.taxMinor
    joined.savedMinor += charge.savedMinor
    joined.totalMinor += charge.totalMinor
  }
  return joined
}

/** What lines come to together: the sums of what each of them says. */
export interface ChargeSum extends Omit<LineCharge, 'taxRate' | 'netMinor' | 'taxMinor'> {
  /** By rate, the highest first. */
  taxes: { rate: number; netMinor: number; taxMinor: number }[]
}

/** Adds up lines part by part. Nothing is rounded again: a tax of all is the sum of the taxes of its lines. */
export function sumCharges(charges: readonly LineCharge[]): ChargeSum {
  const sum: ChargeSum = { goodsMinor: 0, depositMinor: 0, savedMinor: 0, totalMinor: 0, taxes: [] }
  for (const { taxRate, netMinor, taxMinor, ...parts } of charges) {
    sum.goodsMinor += parts.goodsMinor
    sum.depositMinor += parts.depositMinor
    sum.savedMinor += parts.savedMinor
    sum.totalMinor += parts.totalMinor
    if (taxRate === null || parts.totalMinor === 0) continue
    const same = sum.taxes.find(({ rate }) => rate === taxRate)
    if (same) {
      same.netMinor += netMinor
      same.taxMinor += taxMinor
    } else sum.taxes.push({ rate: taxRate, netMinor, taxMinor })
  }
  sum.taxes.sort((a, b) => b.rate - a.rate)
  return sum
}
