import { expect, test } from 'vitest'
import { shortName } from '@/components/catalog/short-name'

test('brand and size are said once', () => {
  const sku = { sizeLabel: '1 l', product: { brand: 'Fieldmoor' } }
  expect(shortName({ ...sku, name: 'Fieldmoor Oat drink, Barista, 1 l' })).toBe('Oat drink, Barista')
  expect(shortName({ ...sku, name: 'Oat drink' })).toBe('Oat drink')
  expect(shortName({ ...sku, name: 'Fieldmoor , 1 l' })).toBe('Fieldmoor , 1 l')
})
