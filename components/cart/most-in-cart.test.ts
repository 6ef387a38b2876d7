import { expect, it } from 'vitest'
import { mostInCart } from '@/components/cart/most-in-cart'
import { PIECES, type QuantityRule } from '@/standards/quantity'

const cheese: QuantityRule = { unit: 'KGM', scale: 3, increment: 50, min: 100, max: 2_000 }

it.each([
  [PIECES, null, 20],
  [PIECES, 3, 3],
  [{ ...PIECES, max: 12 }, null, 12],
  [{ ...PIECES, increment: 6, min: 6, max: 24 }, null, 18],
  [{ ...PIECES, increment: 6, min: 6, max: 24 }, 5, 0],
  [cheese, null, 2_000],
  [cheese, 413, 400],
])('of what is sold by %o, with %s left, a cart takes %i', (rule, quantityLeft, most) => {
  expect(mostInCart(rule, { unitsPerLineMax: 20, quantityLeft })).toBe(most)
})
