import { expect, it } from 'vitest'
import { formatTaxRate, readTaxRate } from '@/components/ui/tax-rate'

it.each([
  ['20', 20_000],
  [' 20 % ', 20_000],
  ['9,975%', 9_975],
  ['5.5', 5_500],
  ['0', 0],
  ['100', 100_000],
])('“%s” is a rate', (text, rate) => {
  expect(readTaxRate(text)).toBe(rate)
  expect(readTaxRate(formatTaxRate('en', rate))).toBe(rate)
  expect(readTaxRate(formatTaxRate('de', rate))).toBe(rate)
})

it.each(['', 'x', '-1', '100.001', '1.2345', '20 %%', '.5'])('“%s” is none', (text) => {
  expect(readTaxRate(text)).toBeNull()
})
