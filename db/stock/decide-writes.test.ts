import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import { AT, adjust, hold, job, level, reserve, run, SKU } from '@/db/stock/testing/decide-one-batch'

// What a decision writes and answers, in full: nothing may be missing, and nothing more may be there.

const none = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
const busy = level({ onHand: 10, reserved: 3, unavailable: 2, safetyStock: 1 })
const cause = { caller: 'user:1', commandKey: 'key' }

describe('a job writes', () => {
  it('a hold: the hold, the entry with the balance after it, the level with the version before it', () => {
    const expiresAt = new Date(AT + 900_000)
    const decision = run([job({ ...reserve(4), expiresAt } as StockCommand)], [busy])
    const balance = { onHand: 10, reserved: 7, unavailable: 2, safetyStock: 1, backRoom: 0 }
    const change = { ...none, reserved: 4 }
    const about = { kind: 'reserved', reason: null, reservationId: 'new', reference: null, ...cause }
    expect(decision).toEqual({
      answers: [
        {
          type: 'StockChanged',
          at: '2026-03-02T09:00:00.000Z',
          changes: [{ kind: 'reserve', skuId: SKU, reservationId: 'new', change, balance, version: 8 }],
          shortened: [],
        },
      ],
      lapsed: [],
      levels: [{ skuId: SKU, ...balance, version: 8, versionBefore: 7 }],
      entries: [{ skuId: SKU, version: 8, ...about, change, balance }],
      holdsMade: [
        {
          id: 'new',
          skuId: SKU,
          owner: { kind: 'cart', id: 'c' },
          caller: 'user:1',
          quantity: 4,
          quantityCommitted: 0,
          quantityReturned: 0,
          state: 'reserved',
          expiresAt: AT + 900_000,
          createdAt: AT,
          endedAt: null,
        },
      ],
      holdsChanged: [],
    })
  })

  const ends: [StockCommand, ended: object, entry: object][] = [
    [
      { kind: 'commit', reservationId: 'hold-1', quantity: 2, reference: 'till 4' },
      { state: 'committed', quantityCommitted: 2, quantityReturned: 1, endedAt: AT },
      {
        kind: 'committed',
        reason: 'sold',
        reference: 'till 4',
        change: { ...none, onHand: -2, reserved: -3 },
      },
    ],
    [
      { kind: 'release', reservationId: 'hold-1', reason: 'returned', reference: 'note 5' },
      { state: 'released', quantityReturned: 3, endedAt: AT },
      { kind: 'released', reason: 'returned', reference: 'note 5', change: { ...none, reserved: -3 } },
    ],
    [
      { kind: 'release', reservationId: 'hold-1' },
      { state: 'released', quantityReturned: 3, endedAt: AT },
      { kind: 'released', reason: null, reference: null, change: { ...none, reserved: -3 } },
    ],
  ]
  it.each(ends)(
    'I6: the end of a hold: how it ended, and an entry that says so (%o)',
    (command, ended, entry) => {
      const decision = run([job(command)], [busy], [hold()])
      expect(decision.holdsChanged).toEqual([hold(ended)])
      expect(decision.entries).toMatchObject([{ ...entry, ...cause, reservationId: 'hold-1', version: 8 }])
      expect(decision.entries[0]?.reservationId).toBe('hold-1')
      expect(decision.answers[0]).toMatchObject({
        changes: [{ kind: command.kind, reservationId: 'hold-1' }],
      })
    },
  )

  it.each([null, new Date(AT + 5_000)])('a new deadline and nothing else: %o', (expiresAt) => {
    const decision = run([job({ kind: 'extend', reservationId: 'hold-1', expiresAt })], [busy], [hold()])
    expect(decision.holdsChanged).toEqual([hold({ expiresAt: expiresAt === null ? null : AT + 5_000 })])
    expect(decision).toMatchObject({ entries: [], levels: [] })
    expect(decision.answers[0]).toMatchObject({ changes: [{ kind: 'extend', change: none, version: 7 }] })
  })

  const about = { skuId: SKU, reason: 'recount', onShortfall: 'refuse' } as const
  const changes: [StockCommand, entryKind: string, change: object][] = [
    [{ ...about, kind: 'adjust', bucket: 'unavailable', change: 2 }, 'adjusted', { unavailable: 2 }],
    [{ ...about, kind: 'adjust', bucket: 'safetyStock', change: -1 }, 'adjusted', { safetyStock: -1 }],
    [{ ...about, kind: 'set', bucket: 'onHand', quantity: 6, expectedVersion: null }, 'set', { onHand: -4 }],
    [
      { ...about, kind: 'set', bucket: 'unavailable', quantity: 0, expectedVersion: 7 },
      'set',
      { unavailable: -2 },
    ],
    [
      { ...about, kind: 'move', from: 'available', to: 'unavailable', quantity: 1 },
      'moved',
      { unavailable: 1 },
    ],
    [
      { ...about, kind: 'move', from: 'unavailable', to: 'available', quantity: 2 },
      'moved',
      { unavailable: -2 },
    ],
  ]
  it.each(changes)('a change of a bucket: %o', (command, kind, change) => {
    const { answers, entries, levels } = run(
      [job({ ...command, reference: 'note 6' } as StockCommand)],
      [busy],
    )
    const whole = { ...none, ...change }
    expect(entries).toMatchObject([{ kind, reason: 'recount', reference: 'note 6', change: whole, ...cause }])
    expect(entries[0]?.balance).toEqual({
      onHand: 10 + whole.onHand,
      reserved: 3,
      unavailable: 2 + whole.unavailable,
      safetyStock: 1 + whole.safetyStock,
      backRoom: 0,
    })
    expect(levels).toMatchObject([{ ...entries[0]?.balance, version: 8 }])
    expect(answers[0]).toMatchObject({
      changes: [{ kind: command.kind, change: whole, reservationId: null }],
    })
  })

  it.each(['available', 'unavailable'] as const)('nothing for a move from %s to the same place', (place) => {
    const move = { ...about, kind: 'move', from: place, to: place, quantity: 1 } as const
    const { answers, entries } = run([job(move)], [busy])
    expect(answers[0]).toMatchObject({ type: 'StockChanged', changes: [{ change: none, version: 7 }] })
    expect(entries).toEqual([])
  })
})

describe('what runs out', () => {
  const expired = hold({ expiresAt: AT })
  it('lapses with its own entry, in the system’s name, and the level says so to whoever asked for it', () => {
    const { answers, entries, holdsChanged, lapsed } = run(
      [job({ kind: 'lapse', skuId: SKU })],
      [busy],
      [expired],
    )
    expect(holdsChanged).toEqual([{ ...expired, state: 'lapsed', quantityReturned: 3, endedAt: AT }])
    expect(entries).toMatchObject([
      { kind: 'lapsed', reservationId: 'hold-1', change: { ...none, reserved: -3 } },
    ])
    expect(lapsed).toEqual([{ reservationId: 'hold-1', skuId: SKU, owner: expired.owner, quantity: 3 }])
    const balance = { onHand: 10, reserved: 0, unavailable: 2, safetyStock: 1, backRoom: 0 }
    const change = { kind: 'lapse', skuId: SKU, reservationId: null, change: none, balance, version: 8 }
    expect(answers[0]).toMatchObject({ changes: [change] })
  })
  it('I6: does not lapse a second time once it has ended, nor before its time', () => {
    for (const state of ['committed', 'released', 'lapsed'] as const) {
      expect(run([], [busy], [hold({ expiresAt: AT, state })])).toMatchObject({
        lapsed: [],
        holdsChanged: [],
      })
    }
    expect(run([], [busy], [hold({ expiresAt: AT + 1 })])).toMatchObject({ lapsed: [], entries: [] })
  })
  it('is left alone where its level was not locked, and its hold is then not known', () => {
    const elsewhere = hold({ expiresAt: AT, skuId: 'sku-9' })
    const decision = run([job({ kind: 'commit', reservationId: 'hold-1' })], [busy], [elsewhere])
    expect(decision).toMatchObject({ lapsed: [], entries: [], holdsChanged: [] })
    expect(decision.answers[0]).toEqual({ type: 'UnknownReservation', reservationId: 'hold-1' })
  })
})

describe('numbers at the edge', () => {
  it('a balance of 2,147,483,647 fits, and a count may say 0', () => {
    expect(run([job(adjust(2_147_483_647))], [level({ onHand: 0 })]).answers[0]?.type).toBe('StockChanged')
    const set = { ...adjust(0), kind: 'set', quantity: 0, expectedVersion: 7 } as StockCommand
    expect(run([job(set)]).answers[0]).toMatchObject({ changes: [{ change: { onHand: -10 } }] })
  })
  it('safety stock, and what comes back into sale, break no promise even where every unit is promised', () => {
    const promised = level({ onHand: 10, reserved: 8, unavailable: 2, safetyStock: 1 })
    const commands = [
      { ...adjust(1), bucket: 'safetyStock' },
      { ...adjust(-1), bucket: 'safetyStock' },
      { ...adjust(-2), bucket: 'unavailable' },
    ] as StockCommand[]
    for (const command of commands) {
      expect(run([job(command)], [promised]).answers[0]).toMatchObject({ type: 'StockChanged' })
    }
  })
})
