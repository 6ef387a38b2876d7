import { describe, expect, it } from 'vitest'
import type { StockCommand, StockSpot } from '@/db/stock/command'
import { takenFromBehind, unitsAt } from '@/db/stock/spot'
import { adjust, hold, job, level, reserve, run, SKU } from '@/db/stock/testing/decide-one-batch'

const at = (spot: StockSpot, change: number): StockCommand => ({ ...adjust(change), spot }) as StockCommand
const carry = (to: StockSpot, quantity: number): StockCommand => ({
  kind: 'carry',
  skuId: SKU,
  to,
  quantity,
  reason: 'moved',
})
const set = (quantity: number, spot?: StockSpot, more: object = {}): StockCommand => ({
  kind: 'set',
  skuId: SKU,
  bucket: 'onHand',
  spot,
  quantity,
  expectedVersion: 7,
  reason: 'recount',
  onShortfall: 'refuse',
  ...more,
})
/** Ten units, four of them in the back room. */
const shelves = (balance = {}) => [level({ backRoom: 4, ...balance })]
const left = (command: StockCommand, balance = {}) => {
  const { answers, entries } = run([job(command)], shelves(balance))
  const [answer] = answers
  if (answer?.type !== 'StockChanged') return answer
  const [change] = answer.changes
  // What is answered, what is written, and what the next command of the batch would find are one and the same.
  for (const entry of entries) {
    expect(entry).toMatchObject({ change: change?.change, balance: change?.balance, version: 8 })
  }
  return [change?.balance.onHand, change?.balance.backRoom, change?.change.onHand, change?.change.backRoom]
}
const tooFew = (requested: number, available: number) => ({
  type: 'InsufficientStock',
  lines: [{ skuId: SKU, requested, available }],
})

it('a spot has the units that stand there', () => {
  const ten = { onHand: 10, backRoom: 4 }
  expect(unitsAt('shelf', ten)).toBe(6)
  expect(unitsAt('backRoom', ten)).toBe(4)
  expect(takenFromBehind(ten, { onHand: -6, backRoom: 0 })).toBe(0)
  expect(takenFromBehind(ten, { onHand: -8, backRoom: 0 })).toBe(-2)
  expect(takenFromBehind(ten, { onHand: 3, backRoom: 0 })).toBe(0)
  expect(takenFromBehind(ten, { onHand: -4, backRoom: -4 })).toBe(0)
})

describe('what leaves', () => {
  it('is taken from the shelf, and from the back room only where the shelf has too few', () => {
    expect(left(adjust(-6))).toEqual([4, 4, -6, 0])
    expect(left(adjust(-7))).toEqual([3, 3, -7, -1])
    expect(left(adjust(-10))).toEqual([0, 0, -10, -4])
  })

  it('is taken so when it is sold, which asks for the place and not for the shelf', () => {
    const sold = run([job({ kind: 'commit', reservationId: 'hold-1' })], shelves({ reserved: 8 }), [
      hold({ quantity: 8 }),
    ])
    expect(sold.entries).toMatchObject([
      {
        kind: 'committed',
        change: { onHand: -8, reserved: -8, backRoom: -2 },
        balance: { onHand: 2, backRoom: 2 },
      },
    ])
    expect(sold.levels).toMatchObject([{ onHand: 2, backRoom: 2, version: 8 }])
    const reserved = run([job(reserve(3))], shelves())
    expect(reserved.entries).toMatchObject([{ change: { backRoom: 0 }, balance: { backRoom: 4 } }])
  })

  it('is all or nothing with its job: what was taken from behind is put back', () => {
    const { answers, levels, entries } = run([job(adjust(-9), adjust(-9))], shelves())
    expect(answers[0]).toEqual(tooFew(9, 1))
    expect([levels, entries]).toEqual([[], []])
    expect(run([job(adjust(-9), adjust(-9)), job(adjust(1))], shelves()).levels).toMatchObject([
      { onHand: 11, backRoom: 4 },
    ])
  })
})

describe('a change at a spot', () => {
  it('is of that spot alone', () => {
    expect(left(at('backRoom', 5))).toEqual([15, 9, 5, 5])
    expect(left(at('shelf', 5))).toEqual([15, 4, 5, 0])
    expect(left(adjust(5))).toEqual([15, 4, 5, 0])
    expect(left(at('backRoom', -4))).toEqual([6, 0, -4, -4])
    expect(left(at('shelf', -6))).toEqual([4, 4, -6, 0])
  })

  it('takes no more than stands there', () => {
    expect(left(at('backRoom', -5))).toEqual(tooFew(5, 4))
    expect(left(at('shelf', -7))).toEqual(tooFew(7, 6))
  })

  it('takes no more than can be sold, wherever that stands', () => {
    expect(left(at('shelf', -6), { unavailable: 5 })).toEqual(tooFew(6, 5))
    expect(left(at('shelf', -6), { reserved: 5 })).toMatchObject({ type: 'UnitsPromised', shortfall: 1 })
  })

  it('means nothing for what is unavailable or kept back: nobody says where that stands', () => {
    for (const bucket of ['unavailable', 'safetyStock'] as const) {
      const command = { ...at('backRoom', 5), bucket } as StockCommand
      expect(run([job(command)], shelves()).entries).toMatchObject([
        { change: { onHand: 0, [bucket]: 5, backRoom: 0 }, balance: { onHand: 10, backRoom: 4 } },
      ])
      expect(run([job(set(5, 'shelf', { bucket }))], shelves()).entries).toMatchObject([
        { change: { onHand: 0, [bucket]: 5, backRoom: 0 } },
      ])
    }
  })
})

describe('a count', () => {
  it('of a spot says what stands there, and the other one stays', () => {
    expect(left(set(9, 'shelf'))).toEqual([13, 4, 3, 0])
    expect(left(set(0, 'shelf'))).toEqual([4, 4, -6, 0])
    expect(left(set(9, 'backRoom'))).toEqual([15, 9, 5, 5])
    expect(left(set(1, 'backRoom'))).toEqual([7, 1, -3, -3])
  })

  it('of what is there already leaves no entry', () => {
    expect(run([job(set(6, 'shelf'))], shelves()).entries).toEqual([])
    expect(run([job(set(4, 'backRoom'))], shelves()).entries).toEqual([])
  })

  it('of the place takes what is missing from the shelf first', () => {
    expect(left(set(5))).toEqual([5, 4, -5, 0])
    expect(left(set(2))).toEqual([2, 2, -8, -2])
    expect(left(set(12))).toEqual([12, 4, 2, 0])
  })

  it('L18: of a spot is compared with the version that was seen', () => {
    expect(left(set(9, 'shelf', { expectedVersion: 6 }))).toMatchObject({ type: 'VersionConflict' })
  })
})

describe('carrying', () => {
  it('changes where units stand and nothing else, in one entry', () => {
    expect(left(carry('backRoom', 6))).toEqual([10, 10, 0, 6])
    expect(left(carry('shelf', 4))).toEqual([10, 0, 0, -4])
    expect(
      run([job({ ...carry('shelf', 1), reference: 'trolley 4' } as StockCommand)], shelves()).entries,
    ).toEqual([
      {
        skuId: SKU,
        version: 8,
        kind: 'moved',
        reason: 'moved',
        reference: 'trolley 4',
        reservationId: null,
        caller: 'user:1',
        commandKey: 'key',
        change: { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: -1 },
        balance: { onHand: 10, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 3 },
      },
    ])
    expect(run([job(carry('shelf', 1))], shelves()).entries).toMatchObject([{ reference: null }])
  })

  it('takes no more than stands where it comes from', () => {
    expect(left(carry('backRoom', 7))).toEqual(tooFew(7, 6))
    expect(left(carry('shelf', 5))).toEqual(tooFew(5, 4))
  })

  it('is free for what is promised and for what cannot be sold', () => {
    expect(left(carry('backRoom', 6), { reserved: 8, unavailable: 2 })).toEqual([10, 10, 0, 6])
  })

  it('says what it did', () => {
    expect(run([job(carry('shelf', 1))], shelves()).answers).toMatchObject([
      { changes: [{ kind: 'carry', skuId: SKU, reservationId: null, version: 8 }] },
    ])
  })
})
