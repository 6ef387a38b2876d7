import { describe, expect, it } from 'vitest'
import {
  availableOf,
  type Balance,
  type ChangeKind,
  changeWords,
  findUndo,
  previewBalance,
  tellChange,
} from '@/components/stock/stock-change'

const before: Balance = { onHand: 12, reserved: 3, unavailable: 2, safetyStock: 1 }

describe('what a change would leave', () => {
  const cases: [ChangeKind, number, Partial<Balance>, number][] = [
    ['set', 20, { onHand: 20 }, 14],
    ['add', 6, { onHand: 18 }, 12],
    ['take', 2, { onHand: 10 }, 4],
    ['setAside', 1, { unavailable: 3 }, 5],
    ['putBack', 2, { unavailable: 0 }, 8],
    ['safety', 0, { safetyStock: 0 }, 7],
  ]
  it.each(cases)(
    '%s %i touches one bucket and leaves the right number to sell',
    (kind, quantity, touched, available) => {
      const after = previewBalance(before, { kind, quantity })
      expect(after).toEqual({ ...before, ...touched })
      expect(availableOf(after)).toBe(available)
    },
  )
})

it('offers a reason for every kind of change', () => {
  for (const words of Object.values(changeWords)) expect(words.reasons.length).toBeGreaterThan(0)
})

describe('taking a change back', () => {
  const none = { onHandChange: 0, reservedChange: 0, unavailableChange: 0, safetyStockChange: 0 }

  it('is the opposite change of the one bucket that moved', () => {
    expect(findUndo([{ ...none, onHandChange: 3 }])).toEqual({ bucket: 'ON_HAND', change: -3 })
    expect(findUndo([{ ...none, unavailableChange: -2 }])).toEqual({ bucket: 'UNAVAILABLE', change: 2 })
    expect(findUndo([{ ...none, safetyStockChange: 4 }])).toEqual({ bucket: 'SAFETY_STOCK', change: -4 })
  })

  it('is not offered where nothing moved, holds were shortened, or two buckets moved', () => {
    expect(findUndo([none])).toBeNull()
    expect(findUndo([{ ...none, onHandChange: -3, reservedChange: -1 }])).toBeNull()
    expect(findUndo([{ ...none, onHandChange: -3, unavailableChange: -1 }])).toBeNull()
  })

  it('says what was done', () => {
    expect(tellChange({ bucket: 'ON_HAND', change: -3 })).toBe('+3 on hand')
    expect(tellChange({ bucket: 'UNAVAILABLE', change: 2 })).toBe('−2 set aside')
  })
})
