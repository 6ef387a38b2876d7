import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import { adjust, hold, job, level, reserve, run, SKU } from '@/db/stock/testing/decide-one-batch'

describe('quantities', () => {
  for (const quantity of [0, -1, 1.5, 2_147_483_648, Number.NaN]) {
    it(`refuses to reserve, commit or move ${quantity}`, () => {
      const commands: StockCommand[] = [
        reserve(quantity),
        { kind: 'commit', reservationId: 'hold-1', quantity },
        {
          kind: 'move',
          skuId: SKU,
          from: 'available',
          to: 'unavailable',
          quantity,
          reason: 'moved',
          onShortfall: 'refuse',
        },
      ]
      for (const command of commands) {
        const answer = run([job(command)], [level({ reserved: 3 })], [hold()]).answers[0]
        expect(answer).toMatchObject({ type: 'InvalidQuantity', command: 0 })
      }
    })
  }
  it('refuses an adjustment by 0 and a statement below 0', () => {
    expect(run([job(adjust(0))]).answers[0]).toMatchObject({ type: 'InvalidQuantity' })
    const below = { ...adjust(0), kind: 'set', quantity: -1, expectedVersion: null } as StockCommand
    expect(run([job(below)]).answers[0]).toMatchObject({ type: 'InvalidQuantity' })
  })
})

it('a SKU that the location does not list, and a reservation that it does not know, are named', () => {
  expect(run([job(reserve(1, { skuId: 'other' }))]).answers[0]).toEqual({
    type: 'UnknownSku',
    skuId: 'other',
  })
  expect(run([job({ kind: 'release', reservationId: 'none' })]).answers[0]).toEqual({
    type: 'UnknownReservation',
    reservationId: 'none',
  })
})

describe('a plausible count', () => {
  const set = (quantity: number, bucket: 'onHand' | 'safetyStock' = 'onHand'): StockCommand => ({
    kind: 'set',
    skuId: SKU,
    bucket,
    quantity,
    expectedVersion: null,
    reason: 'recount',
    onShortfall: 'refuse',
  })
  const answer = (command: StockCommand, balance = {}) =>
    run([job(command)], [level(balance)], [], 1_000).answers[0]

  it('is what a bucket may grow to, and no further', () => {
    expect(answer(set(1_000))?.type).toBe('StockChanged')
    expect(answer(adjust(990))?.type).toBe('StockChanged')
    const refused = { type: 'ImplausibleCount', command: 0, countMax: 1_000 }
    expect(answer(set(1_001))).toEqual({ ...refused, quantity: 1_001 })
    expect(answer(adjust(991))).toEqual({ ...refused, quantity: 991 })
    expect(answer(set(2_147_483_647))).toEqual({ ...refused, quantity: 2_147_483_647 })
    expect(answer(set(1_001, 'safetyStock'))).toEqual({ ...refused, quantity: 1_001 })
  })

  it('of a level that is beyond it may shrink, and be stated again as it is', () => {
    const large = { onHand: 5_000 }
    expect(answer(adjust(-1), large)?.type).toBe('StockChanged')
    expect(answer(set(4_000), large)?.type).toBe('StockChanged')
    expect(answer(set(5_000), large)?.type).toBe('StockChanged')
    expect(answer(adjust(1), large)?.type).toBe('ImplausibleCount')
  })

  it('is asked of every command of a job, and refuses all of it', () => {
    const decision = run([job(adjust(900), adjust(100))], [level({ onHand: 1 })], [], 1_000)
    expect(decision.answers[0]).toMatchObject({ type: 'ImplausibleCount', command: 1 })
    expect(decision.entries).toEqual([])
  })
})
