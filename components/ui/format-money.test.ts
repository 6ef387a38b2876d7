import { expect, test } from 'vitest'
import { formatMoney, formatMoneyRounded } from '@/components/ui/format-money'

test('minor units follow the currency, not a constant', () => {
  expect(formatMoney('en-GB', { amountMinor: 1250, currency: 'GBP' })).toBe('£12.50')
  expect(formatMoney('en-GB', { amountMinor: 1250, currency: 'JPY' })).toBe('JP¥1,250')
})

test('the locale decides the order and the separators', () => {
  expect(formatMoney('de-DE', { amountMinor: 123456, currency: 'EUR' })).toBe('1.234,56\u00a0€')
})

test('an axis says the amount without its fraction, in the same minor units', () => {
  expect(formatMoneyRounded('en-GB', { amountMinor: 150_000, currency: 'GBP' })).toBe('£1,500')
  expect(formatMoneyRounded('en-GB', { amountMinor: 1500, currency: 'JPY' })).toBe('JP¥1,500')
})
