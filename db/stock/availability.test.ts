import { PgDialect } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { availableUnits, availableUnitsSql, describeAvailability } from '@/db/stock/availability'

it('L19: what is on hand, less what is reserved, unavailable and kept back, is available: negative where too much is kept back', () => {
  expect(availableUnits({ onHand: 1_000, reserved: 100, unavailable: 20, safetyStock: 3, backRoom: 0 })).toBe(
    877,
  )
  expect(availableUnits({ onHand: 1, reserved: 0, unavailable: 0, safetyStock: 3, backRoom: 0 })).toBe(-2)
})

it('L19: filters and sorts subtract the same three, also of what is in a set, and a listing without a level has none', () => {
  const { sql } = new PgDialect({ casing: 'snake_case' }).sqlToQuery(availableUnitsSql)
  const text = sql.replaceAll(/\s+/g, ' ')
  const columns = ['on_hand', 'reserved', 'unavailable', 'safety_stock']
  const unitsOf = (level: string) => `(${columns.map((name) => `coalesce(${level}.${name}, 0)`).join(' - ')})`
  expect(text).toContain(`greatest(${unitsOf('cl')}, 0) / k.quantity`)
  expect(text.endsWith(` else ${unitsOf('stock_level')} end)`)).toBe(true)
  // Nothing else is taken off anywhere.
  expect(text.split(' - ')).toHaveLength(1 + 2 * 3)
})

const none = { quantityLeft: null, isOrderable: true }
it.each([
  [-1, { label: 'out_of_stock', quantityLeft: null, isOrderable: false }],
  [0, { label: 'out_of_stock', quantityLeft: null, isOrderable: false }],
  [1, { label: 'low', quantityLeft: 1, isOrderable: true }],
  [5, { label: 'low', quantityLeft: 5, isOrderable: true }],
  [6, { label: 'in_stock', ...none }],
  [49, { label: 'in_stock', ...none }],
  [50, { label: 'many_in_stock', ...none }],
])('a customer may know of %i available units: %o', (available, known) => {
  expect(describeAvailability(available, 1)).toEqual(known)
})

it.each([
  [99, { label: 'out_of_stock', quantityLeft: null, isOrderable: false }],
  [100, { label: 'low', quantityLeft: 100, isOrderable: true }],
  [513, { label: 'in_stock', ...none }],
  [500, { label: 'low', quantityLeft: 500, isOrderable: true }],
  [4_999, { label: 'in_stock', ...none }],
  [5_000, { label: 'many_in_stock', ...none }],
])('of what one buys 100 g of at least, a customer may know of %i g: %o', (available, known) => {
  expect(describeAvailability(available, 100)).toEqual(known)
})
