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

test.each([
  ['BHD', 12_345_000],
  ['CLF', 123_450_000],
  ['COP', 1_234_500],
  ['HUF', 1_234_500],
  ['IDR', 1_234_500],
  ['IQD', 12_345_000],
  ['ISK', 12_345],
  ['JPY', 12_345],
  ['KWD', 12_345_000],
  ['LBP', 1_234_500],
  ['PKR', 1_234_500],
  ['UGX', 12_345],
  ['YER', 1_234_500],
])('12,345 %s have the decimals of ISO 4217, whatever the browser thinks', (currency, amountMinor) => {
  const shown = formatMoney('en-GB', { amountMinor, currency })
  expect(Number(shown.replaceAll(/[^\d.]/g, ''))).toBe(12_345)
})

test('the largest sum keeps its last digit, and a tenth of the minor unit is written', () => {
  expect(formatMoney('en-GB', { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'GBP' })).toBe(
    '£90,071,992,547,409.91',
  )
  expect(formatMoney('en-GB', { amountMinor: 22.5, currency: 'GBP' })).toBe('£0.225')
  expect(formatMoney('en-GB', { amountMinor: -1250, currency: 'GBP' })).toBe('-£12.50')
})
