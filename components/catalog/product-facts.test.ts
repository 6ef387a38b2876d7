import { expect, test } from 'vitest'
import { readProductFacts } from '@/components/catalog/product-facts'

test('dietary stands out, what is told among the particulars is left out, the rest becomes lines that people read', () => {
  const facts = readProductFacts({
    allergens: ['milk', 'soya'],
    dietary: ['vegan'],
    ingredients: 'Water, oats.',
    fromMonths: 6,
    origin: 'Wales',
  })
  expect(facts).toEqual({
    dietary: ['vegan'],
    others: [{ term: 'From months', value: '6' }],
  })
})

test('malformed attributes show nothing instead of failing', () => {
  for (const malformed of [null, 'text', 7, { allergens: { a: 1 }, odd: null }]) {
    expect(readProductFacts(malformed)).toEqual({ dietary: [], others: [] })
  }
})
