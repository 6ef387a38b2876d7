import { describe, expect, it } from 'vitest'
import { currencyCodes, currencyDecimals } from '@/standards/iso-4217'

describe('currencies', () => {
  it('are codes of three capital letters, each once', () => {
    expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length)
  })

  it('are money, and nothing else is', () => {
    const money = ['EUR', 'GBP', 'USD', 'JPY', 'CHF', 'XCD', 'XOF', 'ZWG', 'SLE', 'VED', 'MRU', 'STN', 'BYN']
    expect(money.filter((code) => !currencyCodes.includes(code))).toEqual([])
    expect(
      ['XXX', 'XTS', 'XAU', 'DEM', 'gbp', 'EURO'].filter((code) => currencyCodes.includes(code)),
    ).toEqual([])
  })

  it.each([
    ['GBP', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
    ['IQD', 3],
    ['TND', 3],
    ['JPY', 0],
    ['VND', 0],
    ['CLF', 4],
  ])('%s has %i decimals', (code, decimals) => {
    expect(currencyDecimals(code)).toBe(decimals)
  })
})
