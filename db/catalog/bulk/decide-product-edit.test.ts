import { expect, it } from 'vitest'
import {
  decideProductEdit,
  type ProductChanges,
  type ProductToEdit,
} from '@/db/catalog/bulk/decide-product-edit'

const nothing: ProductChanges = {
  categoryId: null,
  taxClass: null,
  isArchived: null,
  offer: null,
  minimumAge: null,
}
const row = (more: Partial<ProductToEdit> = {}): ProductToEdit => ({
  id: 'oats',
  version: 3,
  categoryId: 'breakfast',
  isArchived: false,
  expectedVersion: 3,
  minimumAge: null,
  attributeValue: null,
  hasAttribute: true,
  items: [
    { skuId: 'small', taxClass: 'standard', offer: { isListed: true, regularMinor: 199 } },
    { skuId: 'large', taxClass: 'zero', offer: null },
  ],
  ...more,
})
const here = (more: Partial<NonNullable<ProductChanges['offer']>>): ProductChanges => ({
  ...nothing,
  offer: { locationId: 'store', isListed: null, price: null, ...more },
})
const outcomeOf = (changes: ProductChanges, more?: Partial<ProductToEdit>) =>
  decideProductEdit(row(more), changes).outcome

it.each([
  ['conflict', { ...nothing, taxClass: 'zero' as const }, { version: 4 }],
  ['archived', { ...nothing, taxClass: 'zero' as const }, { isArchived: true }],
  ['unchanged', { ...nothing, isArchived: true }, { isArchived: true }],
  ['changed', { ...nothing, isArchived: false }, { isArchived: true }],
  ['unchanged', { ...nothing, categoryId: 'breakfast' }, {}],
  ['changed', { ...nothing, categoryId: 'snacks' }, { expectedVersion: null, version: 9 }],
  ['not_offered', here({ isListed: false }), { items: [] }],
  ['unchanged', here({ isListed: true }), {}],
  ['price_out_of_range', here({ price: { changeBasisPoints: -10_000 } }), {}],
  ['price_out_of_range', here({ price: { amountMinor: 10_000_000_001 } }), {}],
] as const)('is %s by %j of %j', (outcome, changes, more) => {
  expect(outcomeOf(changes, more as Partial<ProductToEdit>)).toBe(outcome)
})

it('writes what differs and nothing else', () => {
  const { edit } = decideProductEdit(row(), {
    categoryId: 'snacks',
    taxClass: 'zero',
    isArchived: null,
    minimumAge: 18,
    offer: { locationId: 'store', isListed: false, price: { amountMinor: 250 } },
  })
  expect(edit).toEqual({
    id: 'oats',
    categoryId: 'snacks',
    isArchived: null,
    isAged: true,
    isStated: false,
    taxedSkuIds: ['small'],
    listedSkuIds: ['small'],
    prices: [{ skuId: 'small', beforeMinor: 199, afterMinor: 250 }],
    before: {
      categoryId: 'breakfast',
      minimumAge: 0,
      'taxClass small': 'standard',
      'isListed small': true,
      'priceMinor small': 199,
    },
    after: {
      categoryId: 'snacks',
      minimumAge: 18,
      'taxClass small': 'zero',
      'isListed small': false,
      'priceMinor small': 250,
    },
  })
})

it.each([
  // 199 less 10 % is 179.1; 50 and 1 % more is 50.5: a half goes up.
  [199, -1_000, 179],
  [50, 100, 51],
  [1, -4_900, 1],
])('%i by %i hundredths of a percent is %i', (regularMinor, changeBasisPoints, afterMinor) => {
  const items = [{ skuId: 'small', taxClass: 'zero' as const, offer: { isListed: true, regularMinor } }]
  const { edit } = decideProductEdit(row({ items }), here({ price: { changeBasisPoints } }))
  expect(edit?.prices[0]?.afterMinor ?? regularMinor).toBe(afterMinor)
})

it('an attribute is stated where the product has it, told in words, and left alone where it is so already', () => {
  const attribute = {
    id: 'a',
    name: 'Roast',
    value: 'd',
    say: (value: unknown) => (value === 'd' ? 'Dark' : 'Light'),
  }
  const decide = (more: Partial<ProductToEdit>, value: string | null = 'd') =>
    decideProductEdit(row(more), nothing, { ...attribute, value })
  expect(decide({ hasAttribute: false }).outcome).toBe('attribute_not_there')
  expect(decide({ attributeValue: 'd' }).outcome).toBe('unchanged')
  expect(decide({ attributeValue: 'l' }).edit).toMatchObject({
    isStated: true,
    before: { Roast: 'Light' },
    after: { Roast: 'Dark' },
  })
  expect(decide({ attributeValue: 'l' }, null).edit).toMatchObject({ after: { Roast: '' } })
  expect(decide({}, null).outcome).toBe('unchanged')
})
