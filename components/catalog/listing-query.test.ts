import { expect, test } from 'vitest'
import {
  isSearchCut,
  readListingQuery,
  searchLengthMax,
  toggleFacet,
  toListingFilter,
  writeListingQuery,
} from '@/components/catalog/listing-query'

test('what stands in the address is what is asked, and back', () => {
  const query = readListingQuery({
    q: ' oat ',
    sort: 'price-up',
    stock: 'now',
    'f.brand': ['Fieldmoor', 'Oaten'],
    'f.dietary': 'vegan',
  })
  expect(toListingFilter(query, 'c1')).toEqual({
    text: 'oat',
    categoryId: 'c1',
    inStockOnly: true,
    brands: ['Fieldmoor', 'Oaten'],
    attributes: [{ name: 'dietary', value: 'vegan' }],
  })
  expect(writeListingQuery(query)).toBe(
    'q=oat&sort=price-up&stock=now&f.brand=Fieldmoor&f.brand=Oaten&f.dietary=vegan',
  )
})

test('a malformed address narrows nothing', () => {
  expect(
    writeListingQuery(readListingQuery({ sort: 'sideways', stock: ['a', 'b'], 'f.brand': undefined })),
  ).toBe('')
})

test('choosing a value twice takes it back', () => {
  const none = readListingQuery({})
  const once = toggleFacet(none, { name: 'dietary', value: 'vegan' })
  expect(once.facets).toEqual({ dietary: ['vegan'] })
  expect(toggleFacet(once, { name: 'dietary', value: 'vegan' })).toEqual(none)
})

test('a search that is too long is cut, is said to be, and never ends in half of a character', () => {
  const long = 'x'.repeat(5_000)
  expect(readListingQuery({ q: long }).text).toBe(long.slice(0, searchLengthMax))
  expect(isSearchCut({ q: long })).toBe(true)
  expect(isSearchCut({ q: ` ${long.slice(0, searchLengthMax)} ` })).toBe(false)
  const { text } = readListingQuery({ q: `${'x'.repeat(searchLengthMax - 1)}🍎🍎` })
  expect(text).toBe('x'.repeat(searchLengthMax - 1))
})
