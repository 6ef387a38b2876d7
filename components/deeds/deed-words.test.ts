import { expect, it } from 'vitest'
import { wordsOfField, wordsOfKind, wordsOfValue } from './deed-words'

it('a kind of deed reads as a sentence', () => {
  expect(wordsOfKind('price_set')).toBe('Price set')
  expect(wordsOfKind('api_key_rotated')).toBe('API key rotated')
  expect(wordsOfKind('sku_added')).toBe('SKU added')
})

it('a field reads as words', () => {
  expect(wordsOfField('priceMinor')).toBe('Price')
  expect(wordsOfField('sizeLabel')).toBe('Size label')
  expect(wordsOfField('name')).toBe('Name')
})

it('a value reads as what it is: money, yes or no, and an id by its end', () => {
  const say = (field: string, value: string) =>
    wordsOfValue({ field, value }, { locale: 'en-GB', currency: 'GBP' })
  expect(say('priceMinor', '1250')).toBe('£12.50')
  expect(say('isListed', 'true')).toBe('yes')
  expect(say('isListed', 'false')).toBe('no')
  expect(say('categoryId', '0190b8a4-6d3f-7c1e-8b2a-5f4e3d2c1b0a')).toBe('…3d2c1b0a')
  expect(say('name', '1250')).toBe('1250')
})
