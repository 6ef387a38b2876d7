import { expect, it } from 'vitest'
import { type BulkValues, readBasisPoints, readBulkEdit } from '@/components/assortment/bulk/bulk-edit'

const typed = (kind: BulkValues['kind'], text = ''): BulkValues => ({
  kind,
  categoryId: '',
  taxClass: 'ZERO',
  typed: text,
  attribute: null,
  stated: '',
})
const where = { meant: { filter: { text: 'tea' } }, locationId: 'store', currency: 'EUR' }

it.each([
  ['-10', -1_000],
  ['−2,5 %', -250],
  ['+3', 300],
  ['0.25', 25],
  ['1000', 100_000],
  ['0', null],
  ['-100', null],
  ['1001', null],
  ['1.255', null],
  ['x', null],
  ['', null],
])('“%s” is a change by %j hundredths of a percent', (text, points) => {
  expect(readBasisPoints(text)).toBe(points)
})

it('what was chosen is sent as one change of what is meant', () => {
  const { filter } = where.meant
  const edits = (['tax', 'list', 'unlist', 'archive', 'bringBack'] as const).map((kind) =>
    readBulkEdit(typed(kind), where),
  )
  expect(edits).toEqual([
    { edit: { filter, taxClass: 'ZERO' } },
    { edit: { filter, offer: { locationId: 'store', isListed: true } } },
    { edit: { filter, offer: { locationId: 'store', isListed: false } } },
    { edit: { filter, isArchived: true } },
    { edit: { filter, isArchived: false } },
  ])
  expect(readBulkEdit({ ...typed('category'), categoryId: 'c' }, where)).toEqual({
    edit: { filter, categoryId: 'c' },
  })
  expect(readBulkEdit(typed('percent', '-5'), where)).toEqual({
    edit: { filter, offer: { locationId: 'store', priceChangeBasisPoints: -500 } },
  })
  expect(readBulkEdit(typed('price', '2,50'), where)).toEqual({
    edit: { filter, offer: { locationId: 'store', priceMinor: 250 } },
  })
})

it('a minimum age of nothing is none, and an attribute is sent as its kind takes it', () => {
  const { filter } = where.meant
  expect(readBulkEdit(typed('age', '18'), where)).toEqual({ edit: { filter, minimumAge: 18 } })
  expect(readBulkEdit(typed('age', ''), where)).toEqual({ edit: { filter, minimumAge: 0 } })
  expect(readBulkEdit(typed('age', '1.5'), where)).toEqual({ problem: 'Enter years, as 18, or nothing.' })
  const attribute = { id: 'a', kind: 'NUMBER', decimals: 1 } as NonNullable<BulkValues['attribute']>
  const state = (stated: string) => readBulkEdit({ ...typed('attribute'), attribute, stated }, where)
  expect(state('1,5')).toEqual({ edit: { filter, attribute: { attributeId: 'a', number: '1.5' } } })
  expect(state('')).toEqual({ edit: { filter, attribute: { attributeId: 'a' } } })
  expect(state('x')).toEqual({ problem: 'A number with at most 1 decimals.' })
})

it.each([['category'], ['percent'], ['price'], ['attribute']] as const)(
  '%s without a value says what is missing',
  (kind) => {
    expect(readBulkEdit(typed(kind), where)).toEqual({ problem: expect.stringMatching(/\.$/) })
  },
)
