import { expect, test } from 'vitest'
import { listVariantOptions } from '@/components/catalog/variant-options'

const variants = [
  { id: 'a', gtin: '1', optionValues: { Flavour: 'Whole', Size: '1 l' } },
  { id: 'b', gtin: '2', optionValues: { Flavour: 'Whole', Size: '2 l' } },
  { id: 'c', gtin: '3', optionValues: { Flavour: 'Skimmed', Size: '1 l' } },
]

test('another value keeps what else was chosen, where there is such a pack', () => {
  const options = listVariantOptions(variants, 'b')
  expect(options.map((option) => option.name)).toEqual(['Flavour', 'Size'])
  expect(options[1]?.choices).toEqual([
    { value: '1 l', gtin: '1', isChosen: false },
    { value: '2 l', gtin: '2', isChosen: true },
  ])
  expect(options[0]?.choices[1]).toEqual({ value: 'Skimmed', gtin: '3', isChosen: false })
})

test('a single pack leaves nothing to choose', () => {
  expect(listVariantOptions(variants.slice(0, 1), 'a')).toEqual([])
  expect(listVariantOptions([{ id: 'a', gtin: '1', optionValues: null }], 'a')).toEqual([])
})
