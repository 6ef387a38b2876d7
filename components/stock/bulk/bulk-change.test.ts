import { describe, expect, it } from 'vitest'
import { previewChange, tellAnswers, toLine } from '@/components/stock/bulk/bulk-change'

const milk = {
  skuId: 'milk',
  version: 7,
  balance: { onHand: 10, reserved: 4, unavailable: 1, safetyStock: 2 },
}

describe('a change of many rows', () => {
  it('says of each what it would become', () => {
    expect(previewChange(milk, { kind: 'add', quantity: 5 })).toEqual({
      before: 10,
      after: 15,
      availableAfter: 8,
      isImpossible: false,
    })
    expect(previewChange(milk, { kind: 'safety', quantity: 0 })).toMatchObject({
      before: 2,
      after: 0,
      availableAfter: 5,
    })
  })

  it('marks what cannot be: below nothing, and fewer than are promised or set aside', () => {
    expect(previewChange(milk, { kind: 'take', quantity: 11 }).isImpossible).toBe(true)
    expect(previewChange(milk, { kind: 'take', quantity: 6 }).isImpossible).toBe(true)
    expect(previewChange(milk, { kind: 'take', quantity: 5 }).isImpossible).toBe(false)
    expect(previewChange(milk, { kind: 'putBack', quantity: 2 }).isImpossible).toBe(true)
  })

  it('states with the version that was seen, and changes without', () => {
    expect(toLine(milk, { kind: 'set', quantity: 3 })).toEqual({
      skuId: 'milk',
      quantity: 3,
      expectedVersion: 7,
    })
    expect(toLine(milk, { kind: 'safety', quantity: 3 })).toEqual({
      skuId: 'milk',
      quantity: 3,
      expectedVersion: 7,
    })
    expect(toLine(milk, { kind: 'take', quantity: 3 })).toEqual({ skuId: 'milk', change: -3 })
    expect(toLine(milk, { kind: 'putBack', quantity: 3 })).toEqual({ skuId: 'milk', change: -3 })
    expect(toLine(milk, { kind: 'setAside', quantity: 3 })).toEqual({ skuId: 'milk', change: 3 })
  })

  it('says how it went', () => {
    expect(tellAnswers({ changed: 1, refused: 0 })).toBe('1 item changed')
    expect(tellAnswers({ changed: 3, refused: 1 })).toBe('3 items changed, 1 was not')
    expect(tellAnswers({ changed: 0, refused: 2 })).toBe('0 items changed, 2 were not')
  })
})
