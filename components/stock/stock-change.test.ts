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

const before: Balance = { onHand: 12, reserved: 3, unavailable: 2, safetyStock: 1, backRoom: 4 }

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
  const none = {
    onHandChange: 0,
    reservedChange: 0,
    unavailableChange: 0,
    safetyStockChange: 0,
    backRoomChange: 0,
  }

  it('is the opposite change of the one bucket that moved', () => {
    expect(findUndo([{ ...none, onHandChange: 3 }])).toEqual({ bucket: 'ON_HAND', change: -3, spot: null })
    expect(findUndo([{ ...none, unavailableChange: -2 }])).toEqual({
      bucket: 'UNAVAILABLE',
      change: 2,
      spot: null,
    })
    expect(findUndo([{ ...none, safetyStockChange: 4 }])).toEqual({
      bucket: 'SAFETY_STOCK',
      change: -4,
      spot: null,
    })
  })

  it('is not offered where nothing moved, holds were shortened, or two buckets moved', () => {
    expect(findUndo([none])).toBeNull()
    expect(findUndo([{ ...none, onHandChange: -3, reservedChange: -1 }])).toBeNull()
    expect(findUndo([{ ...none, onHandChange: -3, unavailableChange: -1 }])).toBeNull()
  })

  it('says what was done', () => {
    expect(tellChange({ bucket: 'ON_HAND', change: -3, spot: null })).toBe('+3 on hand')
    expect(tellChange({ bucket: 'UNAVAILABLE', change: 2, spot: null })).toBe('−2 set aside')
  })
})

describe('shelf and back room', () => {
  const none = {
    onHandChange: 0,
    reservedChange: 0,
    unavailableChange: 0,
    safetyStockChange: 0,
    backRoomChange: 0,
  }
  const look = (kind: ChangeKind, quantity: number, spot: 'SHELF' | 'BACK_ROOM' | null = null) => {
    const { onHand, backRoom } = previewBalance(before, { kind, quantity, spot })
    return [onHand, backRoom]
  }

  it('a change of the place takes from the shelf first, as the server does', () => {
    expect(look('take', 8)).toEqual([4, 4])
    expect(look('take', 9)).toEqual([3, 3])
    expect(look('set', 2)).toEqual([2, 2])
    expect(look('add', 5)).toEqual([17, 4])
  })

  it('a change at a spot is of that spot alone', () => {
    expect(look('add', 5, 'BACK_ROOM')).toEqual([17, 9])
    expect(look('take', 4, 'BACK_ROOM')).toEqual([8, 0])
    expect(look('set', 6, 'BACK_ROOM')).toEqual([14, 6])
    expect(look('set', 6, 'SHELF')).toEqual([10, 4])
  })

  it('what is carried stays on hand, and is taken back by carrying it the other way', () => {
    expect(look('toShelf', 3)).toEqual([12, 1])
    expect(look('toBackRoom', 3)).toEqual([12, 7])
    const brought = findUndo([{ ...none, backRoomChange: -3 }])
    expect(brought).toEqual({ direction: 'TO_BACK_ROOM', quantity: 3 })
    expect(brought && tellChange(brought)).toBe('3 to the shelf')
    const stored = findUndo([{ ...none, backRoomChange: 3 }])
    expect(stored).toEqual({ direction: 'TO_SHELF', quantity: 3 })
    expect(stored && tellChange(stored)).toBe('3 to the back room')
  })

  it('what was changed in the back room is taken back there', () => {
    const undo = findUndo([{ ...none, onHandChange: 3, backRoomChange: 3 }])
    expect(undo).toEqual({ bucket: 'ON_HAND', change: -3, spot: 'BACK_ROOM' })
    expect(undo && tellChange(undo)).toBe('+3 on hand, back room')
    expect(findUndo([{ ...none, onHandChange: -7, backRoomChange: -1 }])).toMatchObject({
      change: 7,
      spot: null,
    })
  })
})
