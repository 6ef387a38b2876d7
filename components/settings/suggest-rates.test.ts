import { expect, it } from 'vitest'
import { suggestRates } from '@/components/settings/suggest-rates'

it('what a country has is suggested by class, the highest first, as far as none is set', () => {
  expect(suggestRates('GB', [])?.rates).toEqual([
    { taxClass: 'STANDARD', rate: 20_000 },
    { taxClass: 'REDUCED', rate: 5_000 },
    { taxClass: 'ZERO', rate: 0 },
  ])
  expect(suggestRates('FR', [])?.rates.map(({ taxClass }) => taxClass)).toEqual([
    'STANDARD',
    'REDUCED',
    'SECOND_REDUCED',
    'SUPER_REDUCED',
  ])
  const one = [{ country: 'DE', taxClass: 'STANDARD' as const }]
  expect(suggestRates('DE', one)?.rates).toEqual([{ taxClass: 'REDUCED', rate: 7_000 }])
  expect(suggestRates('DE', [...one, { country: 'DE', taxClass: 'REDUCED' }])).toBeNull()
  expect(suggestRates('US', [])).toBeNull()
})
