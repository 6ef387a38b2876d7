import { expect, test } from 'vitest'
import { readProductFacts } from '@/components/catalog/product-facts'

test('allergens and dietary stand out, the rest becomes lines that people read', () => {
  const facts = readProductFacts({
    allergens: ['milk', 'soya'],
    dietary: ['vegan'],
    ingredients: 'Water, oats.',
    fromMonths: 6,
    origin: 'Wales',
  })
  expect(facts).toEqual({
    allergens: ['milk', 'soya'],
    dietary: ['vegan'],
    ingredients: 'Water, oats.',
    others: [
      { term: 'From months', value: '6' },
      { term: 'Origin', value: 'Wales' },
    ],
  })
})

test('malformed attributes show nothing instead of failing', () => {
  for (const malformed of [null, 'text', 7, { allergens: { a: 1 }, odd: null }]) {
    expect(readProductFacts(malformed)).toEqual({ allergens: [], dietary: [], ingredients: null, others: [] })
  }
})
