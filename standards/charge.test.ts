import { expect, it } from 'vitest'
import { chargeLine, chargeQuantity, divideRounded, highestPrice } from '@/standards/charge'

it('a half goes away from zero, less than a half towards it', () => {
  const rounded = [-15n, -14n, -5n, -4n, 0n, 4n, 5n, 6n, 14n, 15n, 25n].map((tenths) =>
    divideRounded(tenths, 10n),
  )
  expect(rounded).toEqual([-2n, -1n, -1n, 0n, 0n, 0n, 1n, 1n, 1n, 2n, 3n])
})

it('a half of an odd denominator does not exist, and its neighbours are told apart', () => {
  expect([1n, 2n, 4n, 5n].map((thirds) => divideRounded(thirds, 3n))).toEqual([0n, 1n, 1n, 2n])
})

it('pieces cost their price times their count', () => {
  expect(chargeQuantity({ priceMinor: 125, quantity: 3, scale: 0 })).toBe(375)
})

it('a part of a unit is rounded once, for the whole line', () => {
  // 0.25 kg at 1.98 are 0.495, at 1.97 0.4925 and at 1.99 0.4975.
  const quarter = (priceMinor: number) => chargeQuantity({ priceMinor, quantity: 250, scale: 3 })
  expect([198, 197, 199].map(quarter)).toEqual([50, 49, 50])
  // 3 × 0.333 at 0.50 are 0.4995; three roundings of 0.1665 would be 0.51.
  expect(chargeQuantity({ priceMinor: 50, quantity: 999, scale: 3 })).toBe(50)
})

it('is exact where a float is not', () => {
  // 1.005 × 100 is 100.49999999999999 as a float.
  expect(chargeQuantity({ priceMinor: 100, quantity: 1_005, scale: 3 })).toBe(101)
  expect(chargeQuantity({ priceMinor: 10_000_000_000, quantity: 999_999_999, scale: 6 })).toBe(
    9_999_999_990_000,
  )
})

it.each([
  { chargeMinor: 100, quantity: 3, scale: 0 },
  { chargeMinor: 0, quantity: 7, scale: 0 },
  { chargeMinor: 50, quantity: 250, scale: 3 },
  { chargeMinor: 1, quantity: 1, scale: 3 },
  { chargeMinor: 9_999_999_999_999, quantity: 999, scale: 2 },
])('the highest price for $chargeMinor costs no more, and one above it does', ({ chargeMinor, ...more }) => {
  const priceMinor = highestPrice({ chargeMinor, ...more })
  expect(chargeQuantity({ priceMinor, ...more })).toBeLessThanOrEqual(chargeMinor)
  expect(chargeQuantity({ priceMinor: priceMinor + 1, ...more })).toBeGreaterThan(chargeMinor)
})

it('tax is rounded once, of the rounded goods: contained in them, or on top with a half away from zero', () => {
  const line = { quantity: 3, scale: 0, depositMinor: 25 }
  expect(chargeLine({ ...line, priceMinor: 120, taxRate: 20_000, isTaxOnTop: false })).toEqual({
    goodsMinor: 360,
    depositMinor: 75,
    taxMinor: 60,
    totalMinor: 435,
  })
  // 2.5 % of 20 is a half; 9.975 % of 360 is 35.91.
  const half = { quantity: 1, scale: 0, depositMinor: 0, priceMinor: 20, taxRate: 2_500 }
  expect(chargeLine({ ...half, isTaxOnTop: true })).toMatchObject({ taxMinor: 1, totalMinor: 21 })
  expect(chargeLine({ ...line, priceMinor: 120, taxRate: 9_975, isTaxOnTop: true })).toMatchObject({
    taxMinor: 36,
    totalMinor: 471,
  })
  expect(chargeLine({ ...half, taxRate: null, isTaxOnTop: true })).toMatchObject({
    taxMinor: 0,
    totalMinor: 20,
  })
})
