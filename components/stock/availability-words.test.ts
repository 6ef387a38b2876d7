import { expect, test } from 'vitest'
import { availabilityWords, shelfWords } from '@/components/stock/availability-words'

test('the badge says the agreed words, and nothing in the normal case', () => {
  expect(availabilityWords({ label: 'MANY_IN_STOCK', quantityLeft: null })?.text).toBe('Many in stock')
  expect(availabilityWords({ label: 'IN_STOCK', quantityLeft: null })).toBeNull()
  expect(availabilityWords({ label: 'LOW', quantityLeft: 1 })?.text).toBe('Low: 1 left')
  expect(availabilityWords({ label: 'LIKELY_OUT', quantityLeft: null })?.text).toBe('Likely out')
  expect(availabilityWords({ label: 'OUT_OF_STOCK', quantityLeft: null })?.text).toBe('Out of stock')
})

test('a shelf says only what is not normal, however many there are', () => {
  expect(shelfWords({ label: 'MANY_IN_STOCK', quantityLeft: null })).toBeNull()
  expect(shelfWords({ label: 'IN_STOCK', quantityLeft: null })).toBeNull()
  expect(shelfWords({ label: 'LOW', quantityLeft: 2 })?.text).toBe('Low: 2 left')
  expect(shelfWords({ label: 'OUT_OF_STOCK', quantityLeft: null })?.text).toBe('Out of stock')
})
