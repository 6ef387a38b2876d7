import { describe, expect, it } from 'vitest'
import { priceHint, readPrice, writePrice } from '@/components/assortment/typed-price'

describe('a typed price', () => {
  it.each([
    ['1.25', 'GBP', 125],
    ['1,25', 'EUR', 125],
    ['1.5', 'EUR', 150],
    [' 12 ', 'EUR', 1200],
    ['0.07', 'GBP', 7],
    ['1250', 'JPY', 1250],
    ['1,250', 'KWD', 1250],
    ['1.25', 'KWD', 1250],
    ['100000000', 'GBP', 10_000_000_000],
  ])('%s in %s is %s minor units', (text, currency, minor) => {
    expect(readPrice(text, currency)).toBe(minor)
  })

  it.each([
    ['1.255', 'GBP'],
    ['1,250', 'GBP'],
    ['1.5', 'JPY'],
    ['0', 'GBP'],
    ['-1', 'GBP'],
    ['1e3', 'GBP'],
    ['', 'GBP'],
    ['£1.25', 'GBP'],
    ['1.', 'GBP'],
    ['100000000.01', 'GBP'],
  ])('%s in %s is none', (text, currency) => {
    expect(readPrice(text, currency)).toBeNull()
  })
})

it('what is written is read again, in every currency and locale', () => {
  for (const locale of ['en', 'de', 'ar', 'fr-CH']) {
    for (const currency of ['GBP', 'JPY', 'KWD']) {
      for (const minor of [1, 99, 1250, 123_456_789, 9_999_999_999]) {
        expect(readPrice(writePrice(minor, { currency, locale }), currency)).toBe(minor)
      }
    }
  }
  expect(priceHint('JPY')).toContain('125')
  expect(readPrice('1.250', 'KWD')).toBe(1250)
  expect(priceHint('KWD')).toContain('1.250')
})
