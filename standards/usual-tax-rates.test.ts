import { expect, it } from 'vitest'
import { countryCodes } from '@/standards/iso-3166'
import { findUsualRates } from '@/standards/usual-tax-rates'

it('a suggestion names a country that is one, a source, and rates from the highest to the lowest, each once', () => {
  const known = countryCodes.filter((code) => findUsualRates(code) !== null)
  expect(known.length).toBeGreaterThan(15)
  for (const code of known) {
    const { source, rates } = findUsualRates(code) ?? { source: '', rates: [] }
    expect(source, code).toMatch(/^https:\/\//)
    expect(rates, code).toEqual([...new Set(rates)].sort((a, b) => b - a))
    expect(
      rates.filter((rate) => !Number.isInteger(rate) || rate < 0 || rate > 30_000),
      code,
    ).toEqual([])
  }
  expect(findUsualRates('US')).toBeNull()
})
