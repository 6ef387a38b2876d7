import { expect, test } from 'vitest'
import { newerCart } from '@/components/cart/newer-cart'
import type { Cart_CartFragment } from '@/components/generated/operations'

const cart = (id: string, version: number): Cart_CartFragment => ({
  __typename: 'Cart',
  id,
  version,
  quantity: 0,
  linesMerged: 0,
  substitutionWish: 'SIMILAR',
  total: null,
  lines: [],
})

test('an answer that comes late does not undo a newer one', () => {
  expect(newerCart(cart('a', 5), cart('a', 4)).version).toBe(5)
  expect(newerCart(cart('a', 5), cart('a', 6)).version).toBe(6)
})

test('the cart of the account replaces the cart of the guest, whatever its version', () => {
  expect(newerCart(cart('guest', 9), cart('account', 1)).id).toBe('account')
})
