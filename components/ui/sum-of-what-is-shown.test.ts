import { expect, it } from 'vitest'
import { formatMoney } from '@/components/ui/format-money'
import { chargeLine, type LineToCharge, sumCharges } from '@/standards/charge'
import { currencyDecimals } from '@/standards/iso-4217'

/** Yen have no decimals and dinars three; the forint has two, though a browser's own table says none. */
const CURRENCIES = ['JPY', 'KWD', 'EUR', 'GBP', 'HUF'] as const
const BASKETS = 100_000
const SEED = 20_261_128
const RATES = [null, 0, 2_600, 5_000, 7_000, 9_975, 10_000, 20_000, 27_000]
/** Pieces, and measures of one to three decimals. */
const SCALES = [0, 0, 0, 1, 2, 3]
/** What is written on labels. */
const PRICES = Array.from(
  { length: 4_000 },
  (_, index) => 1 + ((index * 7_919) % (index < 3_000 ? 900 : 120_000)),
)

/** The same baskets in every run (mulberry32): a basket is named by the state from which it was drawn. */
function createRandom(seed: number) {
  let state = seed
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end)
  }
  return { below, readState: () => state }
}

const { below, readState } = createRandom(SEED)
const of = <T>(list: readonly T[]): T => list[below(list.length)] as T

function drawLine(isTaxOnTop: boolean, isDepositTaxed: boolean): LineToCharge {
  const scale = of(SCALES)
  const isWeighed = scale === 3 && below(2) === 0
  const pieces = 1 + below(12)
  const quantity = scale === 0 ? pieces : 1 + below(3 * 10 ** scale)
  const priceMinor = of(PRICES)
  return {
    goods: { priceMinor, quantity, scale },
    deposit: {
      priceMinor: below(5) === 0 ? 1 + below(50) : 0,
      ...(isWeighed ? { quantity: pieces, scale: 0 } : { quantity, scale }),
    },
    taxRate: of(RATES),
    isTaxOnTop,
    isDepositTaxed,
    regularMinor: below(6) === 0 ? priceMinor + below(200) : null,
  }
}

/** The amount that a reader takes from the words on the screen, in minor units. */
function readShown(words: string, currency: string): number {
  const digits = words.replace(/[^0-9.]/g, '')
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  if (decimals !== currencyDecimals(currency))
    throw new Error(`“${words}” has other decimals than ${currency}`)
  return Number(digits.replace('.', ''))
}

const readings = new Map<string, Map<number, number>>(CURRENCIES.map((currency) => [currency, new Map()]))

/** What is read of an amount as it is shown. Each text is made and read once: most are seen often. */
function seen(amountMinor: number, currency: string): number {
  const known = readings.get(currency)
  const before = known?.get(amountMinor)
  if (before !== undefined) return before
  const read = readShown(formatMoney('en', { amountMinor, currency }), currency)
  known?.set(amountMinor, read)
  return read
}

/** Whether `rounded` is the nearest to `numerator / denominator`. Both are far below what a number keeps exactly. */
const isNearest = (rounded: number, numerator: number, denominator: number) =>
  Math.abs(2 * (rounded * denominator - numerator)) <= denominator

function findFault(lines: readonly LineToCharge[], currency: string): string | null {
  const charges = lines.map(chargeLine)
  const sum = sumCharges(charges)
  const show = (amountMinor: number) => seen(amountMinor, currency)
  let shownOfLines = 0
  for (const [index, { goods, deposit, taxRate, isTaxOnTop, isDepositTaxed }] of lines.entries()) {
    const charge = charges[index]
    if (!charge) return 'a line is not charged'
    const [goodsSeen, depositSeen, taxSeen] = [charge.goodsMinor, charge.depositMinor, charge.taxMinor].map(
      show,
    ) as [number, number, number]
    const total = show(charge.totalMinor)
    if (goodsSeen + depositSeen + (isTaxOnTop ? taxSeen : 0) !== total) return `line ${index} does not add up`
    if (!isNearest(goodsSeen, goods.priceMinor * goods.quantity, 10 ** goods.scale))
      return `the goods of line ${index} are rounded too far`
    if (!isNearest(depositSeen, deposit.priceMinor * deposit.quantity, 10 ** deposit.scale))
      return `the deposit of line ${index} is rounded too far`
    const taxed = goodsSeen + (isDepositTaxed ? depositSeen : 0)
    if (!isNearest(taxSeen, taxed * (taxRate ?? 0), isTaxOnTop ? 100_000 : 100_000 + (taxRate ?? 0)))
      return `the tax of line ${index} is rounded too far`
    if (show(charge.netMinor) !== (isTaxOnTop ? taxed : taxed - taxSeen))
      return `line ${index} has another net`
    shownOfLines += total
  }
  const taxSeen = sum.taxes.reduce((all, { taxMinor }) => all + show(taxMinor), 0)
  const onTop = lines[0]?.isTaxOnTop ? taxSeen : 0
  const charged = show(sum.totalMinor)
  if (shownOfLines !== charged) return 'the lines do not add up'
  return show(sum.goodsMinor) + show(sum.depositMinor) + onTop === charged ? null : 'the sums do not add up'
}

it('the sum of what is shown is what is charged, in 100,000 baskets of five currencies', {
  timeout: 60_000,
}, () => {
  let rounded = 0
  for (let number = 0; number < BASKETS; number += 1) {
    const state = readState()
    const currency = CURRENCIES[number % CURRENCIES.length] as string
    const [isTaxOnTop, isDepositTaxed] = [below(3) === 0, below(4) === 0]
    const lines = Array.from({ length: 1 + below(4) }, () => drawLine(isTaxOnTop, isDepositTaxed))
    const fault = findFault(lines, currency)
    if (fault)
      throw new Error(`Basket ${number} (seed ${state}), ${currency}: ${fault}\n${JSON.stringify(lines)}`)
    if (lines.some(({ goods }) => (goods.priceMinor * goods.quantity) % 10 ** goods.scale !== 0)) rounded += 1
  }
  expect(rounded).toBeGreaterThan(BASKETS / 10)
})
