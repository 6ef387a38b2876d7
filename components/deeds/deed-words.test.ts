import { expect, it } from 'vitest'
import { wordsOfField, wordsOfKind } from './deed-words'

it('a kind of deed reads as a sentence', () => {
  expect(wordsOfKind('price_set')).toBe('Price set')
  expect(wordsOfKind('api_key_rotated')).toBe('API key rotated')
  expect(wordsOfKind('sku_added')).toBe('SKU added')
})

it('a field reads as words', () => {
  expect(wordsOfField('priceMinor')).toBe('Price minor')
  expect(wordsOfField('name')).toBe('Name')
})
