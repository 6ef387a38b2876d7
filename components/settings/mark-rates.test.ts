import { expect, it } from 'vitest'
import { markRates } from '@/components/settings/mark-rates'

it('of each country and class the latest that has begun holds now', () => {
  const rate = (taxClass: string, fromOn: string, country = 'DE') => ({ country, taxClass, fromOn })
  const rates = [
    rate('STANDARD', '2007-01-01'),
    rate('STANDARD', '2026-11-28'),
    rate('STANDARD', '2026-11-29'),
    rate('REDUCED', '1983-07-01'),
    rate('STANDARD', '2026-01-01', 'AT'),
  ]
  expect(markRates(rates, '2026-11-28').map(({ state }) => state)).toEqual([
    'past',
    'now',
    'ahead',
    'now',
    'now',
  ])
})
