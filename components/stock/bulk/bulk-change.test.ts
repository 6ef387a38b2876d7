import { describe, expect, it } from 'vitest'
import {
  type BulkListingKind,
  type ChosenLevel,
  planListing,
  planStock,
  tellAnswers,
} from '@/components/stock/bulk/bulk-change'
import type { ChangeKind } from '@/components/stock/stock-change'

const milk: ChosenLevel = {
  skuId: 'milk',
  measure: { unit: 'H87', scale: 0 },
  version: 7,
  balance: { onHand: 10, reserved: 4, unavailable: 1, safetyStock: 2, backRoom: 0 },
  listing: { version: 3, isListed: true, aisle: 4, bay: 12, lowStockThreshold: null },
}
const cheese: ChosenLevel = {
  ...milk,
  skuId: 'cheese',
  measure: { unit: 'KGM', scale: 3 },
  balance: { onHand: 2_500, reserved: 500, unavailable: 0, safetyStock: 0, backRoom: 0 },
}

const stock = (row: ChosenLevel, kind: ChangeKind, typed: string, locale = 'en-GB') =>
  planStock(row, { kind, typed }, locale)
const offer = (
  row: ChosenLevel,
  kind: BulkListingKind,
  typed: Partial<Record<'typed' | 'aisle' | 'bay', string>> = {},
) => planListing(row, { kind, typed: '', aisle: '', bay: '', ...typed }, 'en-GB')

describe('a change of the stock of many rows', () => {
  it('says of each what it would become', () => {
    expect(stock(milk, 'add', '5')).toMatchObject({ before: '10', after: '15', isImpossible: false })
    expect(stock(milk, 'safety', '0')).toMatchObject({ before: '2', after: '0', isImpossible: false })
  })

  it('marks what cannot be: below nothing, and fewer than are promised or set aside', () => {
    expect(stock(milk, 'take', '11').isImpossible).toBe(true)
    expect(stock(milk, 'take', '6').isImpossible).toBe(true)
    expect(stock(milk, 'take', '5').isImpossible).toBe(false)
    expect(stock(milk, 'putBack', '2').isImpossible).toBe(true)
  })

  it('states with the version that was seen, and changes without', () => {
    const stated = { skuId: 'milk', quantity: 3, expectedVersion: 7 }
    expect(stock(milk, 'set', '3').line).toEqual(stated)
    expect(stock(milk, 'safety', '3').line).toEqual(stated)
    expect(stock(milk, 'take', '3').line).toEqual({ skuId: 'milk', change: -3 })
    expect(stock(milk, 'putBack', '3').line).toEqual({ skuId: 'milk', change: -3 })
    expect(stock(milk, 'setAside', '3').line).toEqual({ skuId: 'milk', change: 3 })
  })

  it('counts each in its own unit, with a comma or a point', () => {
    expect(stock(cheese, 'add', '1.25')).toMatchObject({ before: '2.5 kg', after: '3.75 kg' })
    expect(stock(cheese, 'add', '1,25', 'de').line).toEqual({ skuId: 'cheese', change: 1_250 })
    expect(stock(cheese, 'take', '2.001').isImpossible).toBe(true)
    expect(stock(cheese, 'set', '0.287 kg').line).toEqual({
      skuId: 'cheese',
      quantity: 287,
      expectedVersion: 7,
    })
  })

  it('leaves out the rows whose unit it does not fit, and marks them', () => {
    expect(stock(milk, 'add', '1.25')).toEqual({ before: '10', after: null, isImpossible: true, line: null })
    expect(stock(milk, 'add', '')).toEqual({ before: '10', after: null, isImpossible: false, line: null })
    expect(stock(milk, 'add', '0').line).toBeNull()
    expect(stock(cheese, 'add', '1.2345').line).toBeNull()
  })
})

describe('a change of the offers of many rows', () => {
  const seen = { skuId: 'milk', expectedVersion: 3 }

  it('lists and unlists', () => {
    expect(offer(milk, 'unlist')).toMatchObject({
      before: 'Listed',
      after: 'Not listed',
      line: { ...seen, isListed: false },
    })
    expect(offer(milk, 'list').line).toEqual({ ...seen, isListed: true })
  })

  it('sets the threshold in each row’s unit, and takes it away where nothing is typed', () => {
    expect(offer(milk, 'threshold', { typed: '4' })).toMatchObject({
      before: 'None',
      after: '4',
      line: { ...seen, lowStockThreshold: 4 },
    })
    expect(offer(cheese, 'threshold', { typed: '0.5' }).line).toMatchObject({ lowStockThreshold: 500 })
    expect(offer(milk, 'threshold').line).toEqual({ ...seen, lowStockThreshold: null })
    expect(offer(milk, 'threshold', { typed: '0.5' })).toMatchObject({ line: null, isImpossible: true })
    expect(offer(milk, 'threshold', { typed: '-1' })).toMatchObject({ line: null, isImpossible: true })
  })

  it('moves to an aisle and a bay, or one of both', () => {
    expect(offer(milk, 'place', { aisle: '7' })).toMatchObject({
      before: 'A4 · B12',
      after: 'A7 · B12',
      line: { ...seen, aisle: 7, bay: 12 },
    })
    expect(offer(milk, 'place', { aisle: 'x', bay: '1' }).line).toBeNull()
    expect(offer(milk, 'place').line).toBeNull()
  })
})

it('says how it went', () => {
  expect(tellAnswers({ changed: 1, refused: 0 })).toBe('1 item changed')
  expect(tellAnswers({ changed: 3, refused: 1 })).toBe('3 items changed, 1 was not')
  expect(tellAnswers({ changed: 0, refused: 2 })).toBe('0 items changed, 2 were not')
})
