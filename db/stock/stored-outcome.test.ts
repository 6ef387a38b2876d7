import { expect, it } from 'vitest'
import type { StockChanged } from '@/db/stock/outcome'
import { packOutcome, unpackOutcome } from '@/db/stock/stored-outcome'

const changed: StockChanged = {
  type: 'StockChanged',
  at: '2026-03-02T09:00:00.000Z',
  changes: [
    {
      kind: 'reserve',
      skuId: 'sku-1',
      reservationId: 'hold-1',
      change: { onHand: 1, reserved: 2, unavailable: 3, safetyStock: 4, backRoom: 0 },
      balance: { onHand: 5, reserved: 6, unavailable: 7, safetyStock: 8, backRoom: 0 },
      version: 9,
    },
  ],
  shortened: [
    {
      reservationId: 'hold-2',
      skuId: 'sku-1',
      owner: { kind: 'cart', id: 'cart-1' },
      state: 'lapsed',
      quantity: 2,
      quantityLost: 2,
      newReservationId: null,
    },
  ],
}

it('what is stored of a change is for ever: rows of years ago are read back by it', () => {
  const stored = [
    'changed',
    changed.at,
    [['reserve', 'sku-1', 'hold-1', [1, 2, 3, 4], [5, 6, 7, 8], 9]],
    changed.shortened,
  ]
  expect(packOutcome(changed)).toEqual(stored)
  expect(unpackOutcome(stored)).toEqual(changed)
})

it('what moved in the back room is stored behind the others', () => {
  const [first] = changed.changes
  if (!first) throw new Error('There is no change')
  const change = { ...first.change, backRoom: -1 }
  const balance = { ...first.balance, backRoom: 2 }
  const carried = { ...changed, changes: [{ ...first, change, balance }] }
  const stored = [
    'changed',
    changed.at,
    [['reserve', 'sku-1', 'hold-1', [1, 2, 3, 4, -1], [5, 6, 7, 8, 2], 9]],
    changed.shortened,
  ]
  expect(packOutcome(carried)).toEqual(stored)
  expect(unpackOutcome(stored)).toEqual(carried)
})

it('I7: of a member’s answer it is stored which entries are its own, and read back is the answer alone', () => {
  const answer = { type: 'OrderHeld', orderId: 'order-1' }
  const [first] = changed.changes
  if (!first) throw new Error('There is no change')
  const nothing = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
  const extended = { ...first, kind: 'extend', change: nothing } as const
  const stored = [
    'answered',
    answer,
    [['reserve', 'sku-1', 'hold-1', [1, 2, 3, 4], [5, 6, 7, 8], 9]],
    changed.shortened,
  ]
  expect(packOutcome(answer, { ...changed, changes: [extended, first] })).toEqual(stored)
  expect(unpackOutcome(stored)).toEqual(answer)
  expect(packOutcome(answer, { ...changed, changes: [extended] })).toEqual(answer)
  expect(packOutcome(answer, { ...changed, changes: [] })).toEqual(answer)
  for (const bucket of ['onHand', 'reserved', 'unavailable', 'safetyStock', 'backRoom'] as const) {
    const one = { ...first, change: { ...nothing, [bucket]: -1 } }
    expect(packOutcome(answer, { ...changed, changes: [one] })).toHaveLength(4)
  }
})

it('I7: what is read back is what was answered, whatever it was', () => {
  const others = [
    { type: 'KeyReused' },
    { type: 'Followed', at: changed.at },
    { at: changed.at },
    ['anything', 1],
    [],
    'changed',
    'StockChanged',
    null,
    7,
  ]
  for (const outcome of [changed, ...others]) expect(unpackOutcome(packOutcome(outcome))).toEqual(outcome)
  expect(others.map((outcome) => packOutcome(outcome))).toEqual(others)
})
