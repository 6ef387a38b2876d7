import { expect, test } from 'vitest'
import { availabilityWords } from '@/components/stock/availability-words'

test('the badge says the agreed words, and nothing in the normal case', () => {
  expect(availabilityWords({ label: 'MANY_IN_STOCK', quantityLeft: null })?.text).toBe('Many in stock')
  expect(availabilityWords({ label: 'IN_STOCK', quantityLeft: null })).toBeNull()
  expect(availabilityWords({ label: 'LOW', quantityLeft: 1 })?.text).toBe('Low: 1 left')
  expect(availabilityWords({ label: 'LIKELY_OUT', quantityLeft: null })?.text).toBe('Likely out')
  expect(availabilityWords({ label: 'OUT_OF_STOCK', quantityLeft: null })?.text).toBe('Out of stock')
})
