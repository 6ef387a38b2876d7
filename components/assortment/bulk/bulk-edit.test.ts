import { expect, it } from 'vitest'
import { type BulkValues, readBasisPoints, readBulkEdit } from '@/components/assortment/bulk/bulk-edit'

const typed = (kind: BulkValues['kind'], text = ''): BulkValues => ({
  kind,
  categoryId: '',
  taxClass: 'ZERO',
  typed: text,
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

it.each([['category'], ['percent'], ['price']] as const)(
  '%s without a value says what is missing',
  (kind) => {
    expect(readBulkEdit(typed(kind), where)).toEqual({ problem: expect.stringMatching(/\.$/) })
  },
)
