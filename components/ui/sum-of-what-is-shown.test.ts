import { expect, it } from 'vitest'
import { formatMoney } from '@/components/ui/format-money'
import { chargeLine, type LineCharge } from '@/standards/charge'
import { currencyDecimals } from '@/standards/iso-4217'

/** Yen have no decimals and dinars three; the forint has two, though a browser's own table says none. */
const CURRENCIES = ['JPY', 'KWD', 'EUR', 'GBP', 'HUF'] as const
const BASKETS = 100_000
const RATES = [null, 0, 2_600, 5_000, 7_000, 9_975, 10_000, 20_000, 27_000]
const SCALES = [0, 0, 0, 1, 2, 3]

/** The same baskets in every run (mulberry32); a failure names its basket. */
function createRandom(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** The amount that a reader takes from the words on the screen, in minor units. */
function readShown(words: string, currency: string): bigint {
  const digits = words.replace(/[^0-9.]/g, '')
  const [whole = '', fraction = ''] = digits.split('.')
  if (fraction.length !== currencyDecimals(currency))
    throw new Error(`“${words}” has other decimals than ${currency}`)
  return BigInt(whole + fraction)
}

const random = createRandom(20_261_128)
const of = <T>(list: readonly T[]): T => list[random(list.length)] as T

function buildBasket() {
  const isTaxOnTop = random(3) === 0
  return Array.from({ length: 1 + random(6) }, () => {
    const scale = of(SCALES)
    return {
      priceMinor: 1 + random(of([500, 20_000, 3_000_000])),
      quantity: 1 + random(scale === 0 ? 20 : 3 * 10 ** scale),
      scale,
      taxRate: of(RATES),
      isTaxOnTop,
      depositMinor: scale === 0 && random(4) === 0 ? 1 + random(50) : 0,
    }
  })
}

it('the sum of what is shown is what is charged, in 100,000 baskets of five currencies', {
  timeout: 180_000,
}, () => {
  const seen = new Map<string, bigint>()
  // What is shown is a text; most texts are seen often, and reading one anew for each line would take a minute.
  const shown = (amountMinor: number, currency: string): bigint => {
    const key = `${amountMinor} ${currency}`
    let read = seen.get(key)
    if (read === undefined) {
      read = readShown(formatMoney('en', { amountMinor, currency }), currency)
      seen.set(key, read)
    }
    return read
  }
  let rounded = 0
  for (let number = 0; number < BASKETS; number += 1) {
    const currency = CURRENCIES[number % CURRENCIES.length] as string
    const lines = buildBasket()
    const charges = lines.map(chargeLine)
    const charged = charges.reduce((sum, { totalMinor }) => sum + totalMinor, 0)
    let sum = 0n
    for (const [index, line] of lines.entries()) {
      const { goodsMinor, depositMinor, taxMinor, totalMinor } = charges[index] as LineCharge
      const parts = shown(goodsMinor, currency) + shown(depositMinor, currency)
      const onTop = line.isTaxOnTop ? shown(taxMinor, currency) : 0n
      const total = shown(totalMinor, currency)
      if (parts + onTop !== total) throw new Error(`Basket ${number}, line ${index}: ${JSON.stringify(line)}`)
      // The goods are within half a minor unit of what they exactly cost, and the tax of what it exactly is.
      const steps = 10n ** BigInt(line.scale)
      const off = BigInt(goodsMinor) * steps - BigInt(line.priceMinor) * BigInt(line.quantity)
      if (off !== 0n) rounded += 1
      if (2n * (off < 0n ? -off : off) > steps)
        throw new Error(`Basket ${number}, line ${index} is rounded too far`)
      const rate = BigInt(line.taxRate ?? 0)
      const whole = line.isTaxOnTop ? 100_000n : 100_000n + rate
      const taxOff = BigInt(taxMinor) * whole - BigInt(goodsMinor) * rate
      if (2n * (taxOff < 0n ? -taxOff : taxOff) > whole)
        throw new Error(`Basket ${number}, line ${index}: tax`)
      sum += total
    }
    if (sum !== shown(charged, currency)) throw new Error(`Basket ${number}: ${JSON.stringify(lines)}`)
  }
  expect(rounded).toBeGreaterThan(BASKETS / 10)
})
