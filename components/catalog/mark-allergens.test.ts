import { expect, test } from 'vitest'
import { markAllergens } from '@/components/catalog/mark-allergens'
import type { Allergen } from '@/components/generated/operations'

const marked = (text: string, contains: Allergen[]) =>
  markAllergens(text, contains)
    .map((part) => (part.isAllergen ? `[${part.text}]` : part.text))
    .join('')

test('words of the allergens that a product contains stand out, in any case and number', () => {
  expect(marked('Wheat flour, BUTTER, free-range eggs', ['GLUTEN', 'MILK', 'EGGS'])).toBe(
    '[Wheat] flour, [BUTTER], free-range [eggs]',
  )
})

test('what it does not contain, and a part of another word, does not', () => {
  expect(marked('Wheat flour, butterbeans, eggplant', ['MILK', 'EGGS'])).toBe(
    'Wheat flour, butterbeans, eggplant',
  )
  expect(marked('Coconut milk, skimmed milk powder, cocoa butter', ['MILK'])).toBe(
    'Coconut milk, skimmed [milk] powder, cocoa butter',
  )
})

test('nothing is added or left out, whatever the text', () => {
  for (const text of ['', 'milk', 'a milk, $& (milk) milk', '<b>milk</b>', 'Milk\nمilk'])
    expect(
      markAllergens(text, ['MILK'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
})
