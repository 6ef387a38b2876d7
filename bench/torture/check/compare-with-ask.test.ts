import { expect, it } from 'vitest'
import { compareWithAsk, verbKept } from '@/bench/torture/check/compare-with-ask'
import type { EntryRow } from '@/bench/torture/check/tables'
import type { MoveDirection } from '@/bench/torture/history'
import type { Buckets } from '@/db/stock/outcome'

const NOTHING: Buckets = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }

function compareMove(direction: MoveDirection, change: Partial<Buckets>): string | null {
  const entry: EntryRow = {
    ...{ locationId: 'shop', skuId: 'tea', version: 2, kind: 'moved', caller: 'key:1', commandKey: 'move' },
    ...{ reservationId: null, reason: null, reference: null },
    change: { ...NOTHING, ...change },
    balance: { ...NOTHING, onHand: 9 },
  }
  const ask = { verb: 'moveStock', skuId: 'tea', quantity: 2, direction } as const
  return compareWithAsk(ask, { changes: [], entries: [entry], holds: new Map() })
}

it.each([
  ['TO_UNAVAILABLE', { unavailable: 2 }, 'moveStock'],
  ['TO_AVAILABLE', { unavailable: -2 }, 'moveStock'],
  ['TO_BACK_ROOM', { backRoom: 2 }, 'carryStock'],
  ['TO_SHELF', { backRoom: -2 }, 'carryStock'],
] as const)(
  'what is moved %s is moved so, and its outcome is kept as what it is',
  (direction, change, kept) => {
    expect(compareMove(direction, change)).toBe(null)
    expect(verbKept({ verb: 'moveStock', skuId: 'tea', quantity: 2, direction })).toBe(kept)
  },
)

it.each([
  ['the other way', 'TO_SHELF', { backRoom: 2 }],
  ['fewer', 'TO_BACK_ROOM', { backRoom: 1 }],
  ['out of another bucket', 'TO_UNAVAILABLE', { backRoom: 2 }],
  ['out of two', 'TO_UNAVAILABLE', { unavailable: 2, backRoom: -1 }],
] as const)('what is moved %s is found', (_what, direction, change) => {
  expect(compareMove(direction, change)).not.toBe(null)
})
