import { expect, it } from 'vitest'
import { homeOf } from '@/components/accounts/page-home'

it.each([
  ['/retailer/camden/stock', '/retailer'],
  ['/retailer', '/retailer'],
  ['/shopper/picks/1', '/shopper'],
  ['/shop/camden', '/shop'],
  ['/shopkeeper', '/'],
  ['/setup', '/'],
])('the page %s begins at %s', (path, home) => {
  expect(homeOf(path)).toBe(home)
})
