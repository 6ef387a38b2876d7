import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnWidth,
  hideableColumnIds,
  readStockLook,
  stockColumnIds,
  usualLook,
} from '@/components/stock/stock-look'
import { filterStates, readStockQuery, type StockQuery } from '@/components/stock/stock-query'
import {
  changeLook,
  changeQuery,
  showsView,
  toViewInput,
  viewAddress,
} from '@/components/stock/views/view-address'

const query = fc.record<StockQuery>({
  text: fc.constantFrom('', 'oat drink', 'a&b=c'),
  states: fc.subarray([...filterStates]),
  departmentId: fc.constantFrom(null, 'AgAB'),
  sort: fc.constantFrom('WALK', 'ON_HAND_ASC'),
})
const look = fc.record({
  isDense: fc.boolean(),
  hidden: fc.subarray([...hideableColumnIds]),
  widths: fc.dictionary(
    fc.constantFrom(...stockColumnIds.filter((id) => id !== 'item')),
    fc.integer(columnWidth),
    { noNullPrototype: true },
  ),
})

/** As the server answers it. */
const keep = (input: ReturnType<typeof toViewInput>) => ({
  id: 'VIEW',
  text: input.text ?? '',
  states: input.states ?? [],
  categoryId: input.categoryId ?? null,
  sort: input.sort ?? 'WALK',
  isDense: input.isDense ?? false,
  hiddenColumns: input.hiddenColumns ?? [],
  columnWidths: (input.columnWidths ?? []).map((width) => ({
    __typename: 'StockColumnWidth' as const,
    ...width,
  })),
})
const everything = keep(toViewInput(readStockQuery(new URLSearchParams()), usualLook))

describe('the address of a view', () => {
  it('shows what the table showed when the view was kept, whatever it was', () => {
    fc.assert(
      fc.property(query, look, (one, its) => {
        const params = new URLSearchParams(viewAddress(keep(toViewInput(one, its))))
        expect(readStockQuery(params)).toEqual(one)
        expect(readStockLook(params.get('look') ?? undefined)).toEqual(its)
        expect(params.get('view')).toBe('VIEW')
      }),
    )
  })

  it('keeps the name of the view while something is changed, and then shows something else', () => {
    const view = keep(toViewInput({ text: '', states: ['LOW'], departmentId: null, sort: 'WALK' }, usualLook))
    const params = new URLSearchParams(viewAddress(view))
    expect(showsView(params, view)).toBe(true)
    const narrowed = new URLSearchParams(changeQuery(params, { ...readStockQuery(params), text: 'oat' }))
    expect(narrowed.get('view')).toBe('VIEW')
    expect(showsView(narrowed, view)).toBe(false)
    const denser = new URLSearchParams(changeLook(params, { ...usualLook, isDense: true }))
    expect(denser.get('view')).toBe('VIEW')
    expect(readStockQuery(denser).states).toEqual(['LOW'])
    expect(showsView(denser, view)).toBe(false)
  })

  it('is the shorter one where no view was chosen', () => {
    const none = new URLSearchParams()
    expect(changeQuery(none, readStockQuery(none))).toBe('')
    expect(showsView(none, everything)).toBe(true)
  })
})
