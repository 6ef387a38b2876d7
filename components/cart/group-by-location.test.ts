import { expect, test } from 'vitest'
import { sumLines } from '@/components/cart/group-by-location'

test('a sum is exact in minor units, and nothing costs nothing', () => {
  const total = (amountMinor: number) => ({
    total: { __typename: 'Money' as const, amountMinor, currency: 'GBP' },
  })
  expect(sumLines([total(10), total(20)])?.amountMinor).toBe(30)
  expect(sumLines([])).toBeNull()
})
