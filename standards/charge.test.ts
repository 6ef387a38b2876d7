import { expect, it } from 'vitest'
import { chargeLine, chargeQuantity, divideRounded, highestPrice, sumCharges } from '@/standards/charge'

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

const bare = { taxRate: null, isTaxOnTop: false, isDepositTaxed: false, regularMinor: null }
const pieces = (quantity: number, priceMinor: number, depositMinor = 0) => ({
  goods: { priceMinor, quantity, scale: 0 },
  deposit: { priceMinor: depositMinor, quantity, scale: 0 },
  ...bare,
})

it('tax that the price contains is taken out of the rounded goods, and changes no total', () => {
  expect(chargeLine({ ...pieces(3, 120, 25), taxRate: 20_000 })).toEqual({
    goodsMinor: 360,
    depositMinor: 75,
    taxRate: 20_000,
    netMinor: 300,
    taxMinor: 60,
    savedMinor: 0,
    totalMinor: 435,
  })
})

it.each([
  // 2.5 % of 20 is a half, of 19 less than one, of 21 more.
  { goods: 20, rate: 2_500, isTaxOnTop: true, tax: 1 },
  { goods: 19, rate: 2_500, isTaxOnTop: true, tax: 0 },
  { goods: 21, rate: 2_500, isTaxOnTop: true, tax: 1 },
  // 5 % contained in 21 is 1; 20 % contained in 3 is a half; 100 % contained in 3 is one and a half.
  { goods: 21, rate: 5_000, isTaxOnTop: false, tax: 1 },
  { goods: 3, rate: 20_000, isTaxOnTop: false, tax: 1 },
  { goods: 3, rate: 100_000, isTaxOnTop: false, tax: 2 },
  { goods: 2, rate: 20_000, isTaxOnTop: false, tax: 0 },
  // 9.975 % of 360 is 35.91.
  { goods: 360, rate: 9_975, isTaxOnTop: true, tax: 36 },
  // So large that a double would lose the half.
  { goods: 9_007_199_254_741, rate: 50_000, isTaxOnTop: true, tax: 4_503_599_627_371 },
])(
  '$rate of $goods, on top: $isTaxOnTop, is $tax: a half goes away from zero',
  ({ goods, rate, isTaxOnTop, tax }) => {
    const charge = chargeLine({ ...pieces(1, goods), taxRate: rate, isTaxOnTop })
    expect(charge).toMatchObject({ taxMinor: tax, totalMinor: isTaxOnTop ? goods + tax : goods })
    expect(charge.netMinor).toBe(isTaxOnTop ? goods : goods - tax)
  },
)

it('a deposit is taken by what is sold, and bears tax only where the retailer says so', () => {
  // Two pieces of about 180 g at 2.99 a kilogram, in bottles of 0.25.
  const weighed = {
    ...bare,
    goods: { priceMinor: 299, quantity: 360, scale: 3 },
    deposit: { priceMinor: 25, quantity: 2, scale: 0 },
    taxRate: 10_000,
    isTaxOnTop: true,
  }
  expect(chargeLine(weighed)).toMatchObject({
    goodsMinor: 108,
    depositMinor: 50,
    taxMinor: 11,
    totalMinor: 169,
  })
  const taxed = chargeLine({ ...weighed, isDepositTaxed: true })
  expect(taxed).toMatchObject({ netMinor: 158, taxMinor: 16, totalMinor: 174 })
})

it('what was saved is told of the goods, and never less than nothing', () => {
  expect(chargeLine({ ...pieces(3, 80), regularMinor: 100 })).toMatchObject({
    savedMinor: 60,
    totalMinor: 240,
  })
  expect(chargeLine({ ...pieces(3, 80), regularMinor: 70 }).savedMinor).toBe(0)
})

it('lines together are their sums, tax by rate, and rounded no more', () => {
  const lines = [
    { ...pieces(1, 3, 10), taxRate: 20_000 },
    { ...pieces(1, 3), taxRate: 20_000 },
    { ...pieces(2, 100), taxRate: 0 },
    { ...pieces(1, 50), regularMinor: 60 },
    { ...pieces(0, 50), taxRate: 5_000 },
  ]
  // Of 6 together the tax would be 1.
  expect(sumCharges(lines.map(chargeLine))).toEqual({
    goodsMinor: 256,
    depositMinor: 10,
    savedMinor: 10,
    totalMinor: 266,
    taxes: [
      { rate: 20_000, netMinor: 4, taxMinor: 2 },
      { rate: 0, netMinor: 200, taxMinor: 0 },
    ],
  })
})
