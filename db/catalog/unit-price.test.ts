import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPricedContents, toUnitPrice } from '@/db/catalog/unit-price'

const price = (
  priceMinor: number,
  measureQuantity: number,
  measureUnit: string,
  currency = 'GBP',
  others: number[] = [],
) => {
  const pack = { measureQuantity, measureUnit }
  const packs = [pack, ...others.map((quantity) => ({ measureQuantity: quantity, measureUnit }))]
  return toUnitPrice(priceMinor, pack, { packs, currency })
}

describe('toUnitPrice', () => {
  it.each([
    [195, 200, 'g', { priceMinor: 97.5, measure: '100 g' }],
    [310, 1000, 'g', { priceMinor: 310, measure: 'kg' }],
    [375, 1980, 'ml', { priceMinor: 189, measure: 'l' }],
    [899, 40_000, 'ml', { priceMinor: 22.5, measure: 'l' }],
    [165, 6, 'each', { priceMinor: 27.5, measure: 'each' }],
    [1, 500, 'each', { priceMinor: 0.1, measure: 'each' }],
    [99, 1, 'each', { priceMinor: 99, measure: 'each' }],
  ])('%i for %i %s', (priceMinor, quantity, unit, expected) => {
    expect(price(priceMinor, quantity, unit)).toEqual(expected)
  })

  it('has tenths below one whole unit of the currency: a pound, a yen, a dinar of a thousand', () => {
    expect(price(4_000, 40_000, 'ml', 'GBP').priceMinor).toBe(100)
    expect(price(3_999, 40_000, 'ml', 'GBP').priceMinor).toBe(100)
    expect(price(3_973, 40_000, 'ml', 'GBP').priceMinor).toBe(99.3)
    expect(price(30, 40_000, 'ml', 'JPY').priceMinor).toBe(0.8)
    expect(price(150, 7_000, 'g', 'JPY').priceMinor).toBe(21)
    expect(price(12_345, 40_000, 'ml', 'KWD').priceMinor).toBe(308.6)
  })

  it('rounds by the contents’ digits, a half away from zero, where a float would fall short of it', () => {
    // 2.01 for 2 kg is 1.005 a kilogram, and 1.005 × 100 is 100.49999999999999 as a float.
    expect(price(201, 670.5, 'ml').priceMinor).toBe(300)
    expect(price(201, 2_000, 'g', 'GBP').priceMinor).toBe(101)
    expect(price(1, 0.0000008, 'g', 'GBP').priceMinor).toBe(125_000_000)
  })

  it('compares all packs of a product in one measure: that of the largest', () => {
    expect(price(100, 100, 'g', 'GBP', [1_000])).toEqual({ priceMinor: 1_000, measure: 'kg' })
    expect(price(900, 1_000, 'g', 'GBP', [100])).toEqual({ priceMinor: 900, measure: 'kg' })
    expect(price(100, 100, 'ml', 'GBP', [250])).toEqual({ priceMinor: 100, measure: '100 ml' })
    const pieces = { measureQuantity: 6, measureUnit: 'each' }
    const mixed = [
      pieces,
      { measureQuantity: 1_000, measureUnit: 'g' },
      { measureQuantity: 80, measureUnit: 'ml' },
    ]
    expect(toUnitPrice(120, pieces, { packs: mixed, currency: 'GBP' }).measure).toBe('each')
    expect(
      toUnitPrice(120, { measureQuantity: 80, measureUnit: 'ml' }, { packs: mixed, currency: 'GBP' }).measure,
    ).toBe('100 ml')
  })

  it('gives every pack of a product the same measure, whichever they are', () => {
    const pack = fc.record({
      measureQuantity: fc.integer({ min: 1, max: 5_000 }),
      measureUnit: fc.constantFrom('g', 'ml'),
    })
    fc.assert(
      fc.property(fc.array(pack, { minLength: 1, maxLength: 6 }), (packs) => {
        const measures = packs.map((each) => toUnitPrice(500, each, { packs, currency: 'GBP' }).measure)
        for (const unit of ['g', 'ml']) {
          const ofUnit = measures.filter((_, index) => packs[index]?.measureUnit === unit)
          expect(new Set(ofUnit).size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

it('of what is priced by weight is the price of that weight, whatever the pack says', () => {
  const loose = { measureQuantity: 180, measureUnit: 'g' }
  const priced = (priceUnit: 'H87' | 'KGM' | 'MTR' | 'CMT') => {
    const contents = toPricedContents({ ...loose, priceUnit })
    return toUnitPrice(299, contents, { packs: [contents], currency: 'GBP' })
  }
  expect(priced('KGM')).toEqual({ priceMinor: 299, measure: 'kg' })
  expect(priced('MTR')).toEqual({ priceMinor: 299, measure: 'm' })
  expect(priced('CMT')).toEqual({ priceMinor: 29_900, measure: 'm' })
  expect(priced('H87')).toEqual({ priceMinor: 166, measure: '100 g' })
})
