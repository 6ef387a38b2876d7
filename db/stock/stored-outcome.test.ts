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
      change: { onHand: 1, reserved: 2, unavailable: 3, safetyStock: 4 },
      balance: { onHand: 5, reserved: 6, unavailable: 7, safetyStock: 8 },
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
  expect(others.map(packOutcome)).toEqual(others)
})
