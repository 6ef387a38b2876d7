import { describe, expect, it } from 'vitest'
import {
  readStockQuery,
  type StockQuery,
  stockExportPath,
  toStockVariables,
  writeStockQuery,
} from '@/components/stock/stock-query'

const everything: StockQuery = { text: '', states: [], departmentId: null, sort: 'WALK' }

describe('the address of the stock table', () => {
  it('is empty for everything in the usual order', () => {
    expect(writeStockQuery(everything)).toBe('')
    expect(readStockQuery(new URLSearchParams())).toEqual(everything)
  })

  it('reads back what it wrote', () => {
    const query: StockQuery = {
      text: 'oat drink',
      states: ['OUT', 'WITH_RESERVED'],
      departmentId: 'BGFiYw',
      sort: 'AVAILABLE_ASC',
    }
    expect(readStockQuery(new URLSearchParams(writeStockQuery(query)))).toEqual(query)
  })

  it('is that of its file, too', () => {
    expect(stockExportPath('A=', everything)).toBe('/exports/stock.csv?location=A%3D')
    expect(stockExportPath('A', { ...everything, text: 'oat drink', states: ['LOW'] })).toBe(
      '/exports/stock.csv?location=A&q=oat+drink&state=low',
    )
  })

  it('leaves out what it cannot mean', () => {
    expect(readStockQuery(new URLSearchParams('state=plenty,low&sort=colour'))).toEqual({
      ...everything,
      states: ['LOW'],
    })
  })

  it('asks the server only for what narrows', () => {
    expect(toStockVariables('here', { ...everything, text: '  ' })).toEqual({
      locationId: 'here',
      filter: {},
      sort: 'WALK',
      after: null,
    })
  })
})
