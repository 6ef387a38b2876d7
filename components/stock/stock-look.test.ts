import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnWidth,
  hideableColumnIds,
  readStockLook,
  stockColumnIds,
  usualLook,
  writeStockLook,
} from '@/components/stock/stock-look'

const resized = stockColumnIds.filter((id) => id !== 'item')

describe('how somebody likes the stock table', () => {
  it('is the usual look where nothing was said', () => {
    expect(readStockLook(undefined)).toEqual(usualLook)
    expect(writeStockLook(usualLook)).toBe('')
  })

  it('is read back as it was written, whatever it is, in letters that a cookie may hold', () => {
    const look = fc.record({
      isDense: fc.boolean(),
      hidden: fc.subarray([...hideableColumnIds]),
      widths: fc.dictionary(fc.constantFrom(...resized), fc.integer(columnWidth), { noNullPrototype: true }),
    })
    fc.assert(
      fc.property(look, (one) => {
        const written = writeStockLook(one)
        expect(written).toMatch(/^[a-zA-Z0-9.-]*$/)
        expect(readStockLook(written)).toEqual(one)
      }),
    )
  })

  it('leaves out what it cannot mean: other columns, what is always shown, widths that fit no screen', () => {
    expect(readStockLook('dense.-colour.-item.-available.onHand-9999.price-3.item-90.-price')).toEqual({
      isDense: true,
      hidden: ['shelf', 'backRoom', 'price'],
      widths: { onHand: columnWidth.max, price: columnWidth.min },
    })
    expect(readStockLook('<script>')).toEqual(usualLook)
  })
})
