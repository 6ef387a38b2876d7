import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countItems,
  findRuleProblem,
  formatQuantity,
  isCountable,
  isQuantityAllowed,
  PIECES,
  parseQuantity,
  type QuantityRule,
  SCALE_MAX,
  STEPS_MAX,
  unitCodes,
  unitSymbol,
  writeQuantity,
} from '@/standards/quantity'

const kilograms = { unit: 'KGM', scale: 3 } as const
const cheese: QuantityRule = { ...kilograms, increment: 50, min: 100, max: 2_000 }
const sixes: QuantityRule = { ...PIECES, increment: 6, min: 6, max: 24 }

/** What Intl writes between number and unit is a blank of its choice. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('a quantity in words', () => {
  it('is told in the locale, exactly and with its unit', () => {
    expect(plain(formatQuantity('en', 1_250, kilograms))).toBe('1.25 kg')
    expect(plain(formatQuantity('de', 1_250, kilograms))).toBe('1,25 kg')
    expect(plain(formatQuantity('fr', 1_250, kilograms))).toBe('1,25 kg')
    expect(plain(formatQuantity('en', 9_999_999, { unit: 'KGM', scale: 4 }))).toBe('999.9999 kg')
    expect(plain(formatQuantity('de', 75, { unit: 'LTR', scale: 2 }))).toBe('0,75 l')
    expect(plain(formatQuantity('en', 25, { unit: 'MTR', scale: 1 }))).toBe('2.5 m')
  })

  it('of pieces is a bare number', () => {
    expect(formatQuantity('en', 3, PIECES)).toBe('3')
    expect(formatQuantity('en', 1_569, PIECES)).toBe('1,569')
    expect(unitSymbol('en', 'H87')).toBeNull()
    expect(unitSymbol('de', 'KGM')).toBe('kg')
  })
})

describe('a quantity as it is typed', () => {
  it('takes a comma and a point in every locale, and the unit behind', () => {
    for (const locale of ['en', 'de', 'fr']) {
      for (const text of ['1.25', '1,25', ' 1,25 kg ', '1.25kg']) {
        expect(parseQuantity(locale, text, kilograms)).toBe(1_250)
      }
    }
    expect(parseQuantity('en', '.5', kilograms)).toBeNull()
    expect(parseQuantity('en', '5.', kilograms)).toBe(5_000)
  })

  it('is refused where the same text is a thousand in one reading and a fraction in the other', () => {
    expect(parseQuantity('en', '1,250', kilograms)).toBeNull()
    expect(parseQuantity('de', '1.250', kilograms)).toBeNull()
    expect(parseQuantity('en', '1.250', kilograms)).toBe(1_250)
    expect(parseQuantity('de', '1,250', kilograms)).toBe(1_250)
    expect(parseQuantity('fr', '1.250', kilograms)).toBe(1_250)
    expect(parseQuantity('en', '1,250', PIECES)).toBe(1_250)
    expect(parseQuantity('de', '1.250', PIECES)).toBe(1_250)
    expect(parseQuantity('en', '1,250.5', kilograms)).toBe(1_250_500)
  })

  it('rounds nothing away', () => {
    expect(parseQuantity('en', '0.2505', kilograms)).toBeNull()
    expect(parseQuantity('en', '0.25000', kilograms)).toBe(250)
    expect(parseQuantity('en', '1.5', PIECES)).toBeNull()
    expect(parseQuantity('en', '1.0', PIECES)).toBe(1)
  })

  it('may be less than nothing, as a correction is', () => {
    expect(parseQuantity('en', '-0.2', kilograms)).toBe(-200)
    expect(parseQuantity('en', '−3', PIECES)).toBe(-3)
    expect(Object.is(parseQuantity('en', '-0', PIECES), 0)).toBe(true)
  })

  it.each(['', ' ', 'kg', 'a', '1e3', '1 2', '0x10', '--1', '1,2,3', '1.2.3', '12345678901234'])(
    'is none: “%s”',
    (text) => {
      expect(parseQuantity('en', text, kilograms)).toBeNull()
    },
  )

  const anyMeasure = fc.record({
    unit: fc.constantFrom(...unitCodes),
    scale: fc.integer({ min: 0, max: SCALE_MAX }),
  })

  it('reads what it wrote, in every locale, unit and scale', () => {
    const locales = fc.constantFrom('en', 'en-GB', 'de', 'de-CH', 'fr', 'es', 'pl', 'sv')
    fc.assert(
      fc.property(
        locales,
        anyMeasure,
        fc.integer({ min: -STEPS_MAX, max: STEPS_MAX }),
        (locale, measure, steps) => {
          expect(parseQuantity(locale, formatQuantity(locale, steps, measure), measure)).toBe(steps)
          expect(parseQuantity(locale, writeQuantity(locale, steps, measure), measure)).toBe(steps)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('never reads another number than the digits say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'de', 'fr'),
        anyMeasure,
        fc.integer({ min: 0, max: 999 }),
        fc.stringMatching(/^\d{1,5}$/),
        fc.constantFrom('.', ','),
        (locale, measure, whole, fraction, sign) => {
          const steps = parseQuantity(locale, `${whole}${sign}${fraction}`, measure)
          if (steps === null) return
          const isGrouped =
            measure.scale < 3 &&
            fraction.length === 3 &&
            steps === Number(`${whole}${fraction}`) * 10 ** measure.scale
          if (!isGrouped)
            expect(BigInt(steps) * 10n ** 5n).toBe(
              BigInt(`${whole}${fraction.padEnd(5, '0')}`) * 10n ** BigInt(measure.scale),
            )
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('the rule of a quantity', () => {
  it('lets customers have multiples between least and most', () => {
    expect([50, 100, 120, 150, 2_000, 2_050].map((quantity) => isQuantityAllowed(quantity, cheese))).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ])
    expect(isQuantityAllowed(1.5, PIECES)).toBe(false)
    expect(isQuantityAllowed(0, PIECES)).toBe(false)
  })

  it('lets staff count what a scale shows, and pieces by their increment', () => {
    expect(isCountable(4_713, cheese)).toBe(true)
    expect(isCountable(12, sixes)).toBe(true)
    expect(isCountable(-6, sixes)).toBe(true)
    expect(isCountable(7, sixes)).toBe(false)
  })

  it('counts a measured quantity as one item, and pieces by the piece', () => {
    expect(countItems(1_250, cheese)).toBe(1)
    expect(countItems(0, cheese)).toBe(0)
    expect(countItems(7, PIECES)).toBe(7)
    expect(countItems(15, { unit: 'H87', scale: 1 })).toBe(2)
  })

  it('is none where its parts do not fit', () => {
    expect(findRuleProblem(PIECES)).toBeNull()
    expect(findRuleProblem(cheese)).toBeNull()
    expect(findRuleProblem({ ...cheese, scale: 5 })?.part).toBe('scale')
    expect(findRuleProblem({ ...cheese, increment: 0 })?.part).toBe('increment')
    expect(findRuleProblem({ ...cheese, min: 0 })?.part).toBe('min')
    expect(findRuleProblem({ ...cheese, min: 120 })?.part).toBe('min')
    expect(findRuleProblem({ ...cheese, max: 50 })?.part).toBe('max')
    expect(findRuleProblem({ ...cheese, max: 2_020 })?.part).toBe('max')
    expect(findRuleProblem({ ...cheese, max: 999_050 })?.part).toBe('max')
    expect(findRuleProblem({ ...PIECES, max: 1_000 })?.part).toBe('max')
  })
})
