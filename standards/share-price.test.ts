import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharePrice } from '@/standards/share-price'

const kinds = fc.array(
  fc.record({
    pieces: fc.integer({ min: 1, max: 999 }),
    weight: fc.integer({ min: 0, max: 10_000_000_000 }),
  }),
  { minLength: 1, maxLength: 20 },
)

describe('a price that is shared among pieces', () => {
  it('is whole again when it is added up, and each piece is within one minor unit of its exact part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), kinds, (totalMinor, given) => {
        const shares = sharePrice(totalMinor, given)
        expect(shares.reduce((sum, { pieces, priceMinor }) => sum + pieces * priceMinor, 0)).toBe(totalMinor)
        expect(shares.length).toBeLessThanOrEqual(given.length + 1)
        const isWeightless = given.every(({ weight }) => weight === 0)
        const weightOf = (one: (typeof given)[number]) => BigInt(isWeightless ? one.pieces : one.weight)
        const whole = given.reduce((sum, one) => sum + weightOf(one), 0n)
        for (const [index, one] of given.entries()) {
          const own = shares.filter((share) => share.index === index)
          expect(own.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(one.pieces)
          const exact = BigInt(totalMinor) * weightOf(one)
          const divisor = whole * BigInt(one.pieces)
          for (const { priceMinor, pieces } of own) {
            expect(pieces).toBeGreaterThan(0)
            expect(BigInt(priceMinor) * divisor <= exact + divisor).toBe(true)
            expect((BigInt(priceMinor) + 1n) * divisor > exact).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives what is left over to those that lost most, and divides one kind at most', () => {
    expect(sharePrice(1000, [{ pieces: 3, weight: 1 }])).toEqual([
      { index: 0, pieces: 1, priceMinor: 334 },
      { index: 0, pieces: 2, priceMinor: 333 },
    ])
    // 4.00 at 2 : 1 is 2.67 and 1.33.
    expect(
      sharePrice(400, [
        { pieces: 1, weight: 200 },
        { pieces: 1, weight: 100 },
      ]),
    ).toEqual([
      { index: 0, pieces: 1, priceMinor: 267 },
      { index: 1, pieces: 1, priceMinor: 133 },
    ])
  })

  it('goes by the number of pieces where nothing has a price', () => {
    expect(
      sharePrice(9, [
        { pieces: 2, weight: 0 },
        { pieces: 1, weight: 0 },
      ]).map(({ priceMinor }) => priceMinor),
    ).toEqual([3, 3])
  })
})
