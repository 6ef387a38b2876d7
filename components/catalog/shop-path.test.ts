import { expect, test } from 'vitest'
import { safeNext, shopPath } from '@/components/catalog/shop-path'

test('a sign-in leads only to addresses of this site', () => {
  expect(safeNext('/shop/cart')).toBe('/shop/cart')
  for (const foreign of ['https://evil.example', '//evil.example', '/\\evil.example', undefined, '']) {
    expect(safeNext(foreign)).toBe('/shop')
  }
})

test('a shelf has its department and aisle in its address', () => {
  expect(shopPath.browse('harbour', ['dairy', 'milk', 'oat-drinks'])).toBe(
    '/shop/harbour/browse/dairy/milk/oat-drinks',
  )
})
