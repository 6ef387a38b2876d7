import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { DecideJob, Hold } from '@/db/stock/decision'
import { HOLD_STEPS } from '@/db/stock/draft'
import type { ReservationState, StockBalance } from '@/db/stock/outcome'
import { AT, adjust, hold, job, level, reserve, run, SKU } from '@/db/stock/testing/decide-one-batch'

const ENDED: ReservationState[] = ['committed', 'released', 'lapsed']

describe('the table of reservation states', () => {
  const commands: Record<'commit' | 'release' | 'extend', StockCommand> = {
    commit: { kind: 'commit', reservationId: 'hold-1' },
    release: { kind: 'release', reservationId: 'hold-1' },
    extend: { kind: 'extend', reservationId: 'hold-1', expiresAt: null },
  }
  const past: Record<ReservationState, Partial<Hold>> = {
    reserved: {},
    committed: { state: 'committed', quantityCommitted: 3, endedAt: AT - 1 },
    released: { state: 'released', quantityReturned: 3, endedAt: AT - 1 },
    lapsed: { state: 'lapsed', quantityReturned: 3, endedAt: AT - 1 },
  }
  for (const state of ['reserved', ...ENDED] as const) {
    for (const [step, command] of Object.entries(commands) as [keyof typeof commands, StockCommand][]) {
      const next = HOLD_STEPS[state][step]
      it(`${step} of a ${state} reservation leads to ${next}`, () => {
        const reserved = state === 'reserved' ? 3 : 0
        const decision = run([job(command)], [level({ reserved })], [hold(past[state])])
        if (next === 'refused') {
          expect(decision.answers[0]).toMatchObject({
            type: state === 'lapsed' ? 'ReservationLapsed' : 'ReservationEnded',
            reservationId: 'hold-1',
          })
          expect(decision).toMatchObject({ levels: [], entries: [], holdsMade: [], holdsChanged: [] })
        } else {
          expect(decision.answers[0]).toMatchObject({ type: 'StockChanged' })
          expect(decision.holdsChanged).toMatchObject([{ id: 'hold-1', state: next }])
        }
      })
    }
  }
  it('I6: nothing leads out of an ended state', () => {
    for (const state of ENDED) expect(new Set(Object.values(HOLD_STEPS[state]))).toEqual(new Set(['refused']))
  })
})

describe('reserve', () => {
  it('holds what is available and no more: on hand less reserved, unavailable and safety stock', () => {
    const tight = level({ onHand: 10, reserved: 2, unavailable: 1, safetyStock: 3 })
    expect(run([job(reserve(4))], [tight]).answers[0]).toMatchObject({ type: 'StockChanged' })
    expect(run([job(reserve(5))], [tight]).answers[0]).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: SKU, requested: 5, available: 4 }],
    })
  })
  it('L4: lines of one SKU are summed before they are checked', () => {
    const decision = run([job(reserve(6, { id: 'a' }), reserve(6, { id: 'b' }))])
    expect(decision.answers[0]).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: SKU, requested: 12, available: 10 }],
    })
    expect(decision.holdsMade).toEqual([])
  })
  it('names every line that is short, and holds none of the others', () => {
    const levels = [level(), level({ skuId: 'sku-2', onHand: 1 }), level({ skuId: 'sku-3', onHand: 0 })]
    const lines = [SKU, 'sku-2', 'sku-3'].map((skuId) => reserve(2, { skuId, id: skuId }))
    const decision = run([job(...lines)], levels)
    expect(decision.answers[0]).toEqual({
      type: 'InsufficientStock',
      lines: [
        { skuId: 'sku-2', requested: 2, available: 1 },
        { skuId: 'sku-3', requested: 2, available: 0 },
      ],
    })
    expect(decision.levels).toEqual([])
  })
  it('a later command that meant the hold of a short line does not hide that it is short', () => {
    const sale = job(reserve(11, { id: 'a' }), { kind: 'commit', reservationId: 'a' })
    expect(run([sale]).answers[0]).toMatchObject({ type: 'InsufficientStock', lines: [{ requested: 11 }] })
  })
  it('jobs of one batch are decided in order of arrival, and a refused one leaves no trace', () => {
    const decision = run([
      job(reserve(8, { id: 'a' })),
      job(reserve(8, { id: 'b' })),
      job(reserve(2, { id: 'c' })),
    ])
    expect(decision.answers.map((answer) => answer.type)).toEqual([
      'StockChanged',
      'InsufficientStock',
      'StockChanged',
    ])
    expect(decision.entries.map((entry) => entry.version)).toEqual([8, 9])
    expect(decision.levels).toMatchObject([{ reserved: 10, version: 9, versionBefore: 7 }])
  })
  it('L12: a caller who gives a hold back in the same job does not stand in their own way', () => {
    const again = job({ kind: 'release', reservationId: 'hold-1' }, reserve(10))
    expect(run([again], [level({ reserved: 3 })], [hold()]).answers[0]).toMatchObject({
      type: 'StockChanged',
    })
  })
  it('L15, L16: an expired hold lapses first, with its own entry, and does not block a sale', () => {
    const expired = hold({ quantity: 10, expiresAt: AT })
    const decision = run([job(reserve(10))], [level({ reserved: 10 })], [expired])
    expect(decision.lapsed).toMatchObject([{ reservationId: 'hold-1', quantity: 10 }])
    expect(decision.entries.map((entry) => [entry.kind, entry.caller, entry.commandKey])).toEqual([
      ['lapsed', 'system', null],
      ['reserved', 'user:1', 'key'],
    ])
    expect(decision.answers[0]).toMatchObject({ type: 'StockChanged' })
  })
  it('L13: a hold that has just run out is not revived by its own commit or extension', () => {
    const expired = hold({ expiresAt: AT })
    const extend: StockCommand = { kind: 'extend', reservationId: 'hold-1', expiresAt: new Date(AT + 1) }
    for (const command of [extend, { kind: 'commit', reservationId: 'hold-1' } as const]) {
      const decision = run([job(command)], [level({ reserved: 3 })], [expired])
      expect(decision.answers[0]).toEqual({ type: 'ReservationLapsed', reservationId: 'hold-1' })
    }
  })
})

describe('commit', () => {
  it('I6: a part is sold and the rest is given back, in one entry', () => {
    const decision = run(
      [job({ kind: 'commit', reservationId: 'hold-1', quantity: 2 })],
      [level({ reserved: 3 })],
      [hold()],
    )
    expect(decision.holdsChanged).toMatchObject([{ quantityCommitted: 2, quantityReturned: 1, endedAt: AT }])
    expect(decision.entries).toMatchObject([
      {
        kind: 'committed',
        reason: 'sold',
        change: { onHand: -2, reserved: -3 },
        balance: { onHand: 8, reserved: 0 },
      },
    ])
  })
  it('refuses more than is held', () => {
    const more: StockCommand = { kind: 'commit', reservationId: 'hold-1', quantity: 4 }
    expect(run([job(more)], [level({ reserved: 3 })], [hold()]).answers[0]).toEqual({
      type: 'InvalidQuantity',
      command: 0,
      quantity: 4,
    })
  })
  it("refuses somebody else's hold, unless the verb answers for the location", () => {
    const mine = job({ kind: 'commit', reservationId: 'hold-1' })
    const theirs = hold({ caller: 'user:2', owner: { kind: 'client', id: 'basket-1' } })
    expect(run([mine], [level({ reserved: 3 })], [theirs]).answers[0]).toMatchObject({ type: 'NotOwner' })
    const forClients: DecideJob = { ...mine, authority: 'clientHolds' }
    const forAll: DecideJob = { ...mine, authority: 'location' }
    for (const job of [forClients, forAll]) {
      expect(run([job], [level({ reserved: 3 })], [theirs]).answers[0]).toMatchObject({
        type: 'StockChanged',
      })
    }
  })
  it.each(['cart', 'order_line'] as const)(
    'I8: who acts on what clients hold cannot touch the hold of a %s, even if they made it',
    (kind) => {
      const ofAnOrder = hold({ caller: 'user:1', owner: { kind, id: 'line-1' } })
      for (const command of [
        { kind: 'commit', reservationId: 'hold-1' },
        { kind: 'release', reservationId: 'hold-1' },
        { kind: 'extend', reservationId: 'hold-1', expiresAt: null },
      ] as const) {
        const byHand: DecideJob = { ...job(command), authority: 'clientHolds' }
        const { answers, entries } = run([byHand], [level({ reserved: 3 })], [ofAnOrder])
        expect(answers).toEqual([{ type: 'NotOwner', reservationId: 'hold-1' }])
        expect(entries).toEqual([])
      }
    },
  )
})

describe('adjust, set and move', () => {
  const cases: [string, StockCommand, Partial<StockBalance>, object][] = [
    ['adds a delivery', adjust(5), {}, { type: 'StockChanged' }],
    ['takes a loss', adjust(-10), {}, { type: 'StockChanged' }],
    [
      'refuses to take more than is there',
      adjust(-11),
      {},
      { type: 'InsufficientStock', lines: [{ skuId: SKU, requested: 11, available: 10 }] },
    ],
    [
      'does not count unavailable units as there to be taken',
      adjust(-9),
      { unavailable: 2 },
      { type: 'InsufficientStock', lines: [{ skuId: SKU, requested: 9, available: 8 }] },
    ],
    [
      'refuses to cut into promised units and says how many there are',
      adjust(-8),
      { reserved: 4 },
      { type: 'UnitsPromised', skuId: SKU, promised: 4, shortfall: 2 },
    ],
    [
      'refuses a balance that would not fit',
      adjust(2_147_483_647),
      {},
      { type: 'ImplausibleCount', command: 0, quantity: 2_147_483_647, countMax: 2_147_483_647 },
    ],
    [
      'refuses a stale version with the level as it is',
      {
        kind: 'set',
        skuId: SKU,
        bucket: 'onHand',
        quantity: 3,
        expectedVersion: 6,
        reason: 'recount',
        onShortfall: 'refuse',
      },
      {},
      { type: 'VersionConflict', expected: 6, actual: 7, level: level() },
    ],
    [
      'moves free units to unavailable',
      {
        kind: 'move',
        skuId: SKU,
        from: 'available',
        to: 'unavailable',
        quantity: 10,
        reason: 'damaged',
        onShortfall: 'refuse',
      },
      {},
      { type: 'StockChanged' },
    ],
    [
      'refuses to move promised units to unavailable',
      {
        kind: 'move',
        skuId: SKU,
        from: 'available',
        to: 'unavailable',
        quantity: 10,
        reason: 'damaged',
        onShortfall: 'refuse',
      },
      { reserved: 1 },
      { type: 'UnitsPromised', promised: 1, shortfall: 1 },
    ],
    [
      'refuses to bring back more than is unavailable',
      {
        kind: 'move',
        skuId: SKU,
        from: 'unavailable',
        to: 'available',
        quantity: 3,
        reason: 'correction',
        onShortfall: 'refuse',
      },
      { unavailable: 2 },
      { type: 'InsufficientStock', lines: [{ skuId: SKU, requested: 3, available: 2 }] },
    ],
    [
      'safety stock may exceed what is there',
      { ...adjust(50), bucket: 'safetyStock' } as StockCommand,
      {},
      { type: 'StockChanged' },
    ],
    [
      'safety stock does not become negative',
      { ...adjust(-1), bucket: 'safetyStock' } as StockCommand,
      {},
      { type: 'InsufficientStock' },
    ],
  ]
  for (const [title, command, balance, answer] of cases) {
    it(title, () => {
      expect(run([job(command)], [level(balance)]).answers[0]).toMatchObject(answer)
    })
  }
  it('a set to the present number changes nothing and leaves no entry', () => {
    const same: StockCommand = {
      kind: 'set',
      skuId: SKU,
      bucket: 'onHand',
      quantity: 10,
      expectedVersion: 7,
      reason: 'recount',
      onShortfall: 'refuse',
    }
    const decision = run([job(same)])
    expect(decision.entries).toEqual([])
    expect(decision.answers[0]).toMatchObject({ type: 'StockChanged', changes: [{ version: 7 }] })
  })
})

describe('a shortfall', () => {
  const cartOld = hold({ id: 'cart-old', quantity: 2, createdAt: AT - 5_000 })
  const cartNew = hold({ id: 'cart-new', quantity: 2, createdAt: AT - 1_000 })
  const lineOld = hold({ id: 'line-old', quantity: 2, createdAt: AT - 9_000, expiresAt: null })
  const lineNew = hold({ id: 'line-new', quantity: 4, createdAt: AT - 8_000, expiresAt: null })
  const holds = [lineOld, cartOld, lineNew, cartNew]
  const full = level({ reserved: 10 })

  function shortened(change: number) {
    const [answer] = run([job(adjust(change, 'shorten'))], [full], holds).answers
    if (answer?.type !== 'StockChanged') throw new Error(answer?.type)
    return answer.shortened.map((one) => [
      one.reservationId,
      one.state,
      one.quantityLost,
      one.newReservationId,
    ])
  }

  it('lapses the newest cart first, then the older one', () => {
    expect(shortened(-2)).toEqual([['cart-new', 'lapsed', 2, null]])
    expect(shortened(-3)).toEqual([
      ['cart-new', 'lapsed', 2, null],
      ['cart-old', 'lapsed', 2, null],
    ])
  })
  it('then shortens the newest order: its hold ends and a smaller one for the rest begins', () => {
    expect(shortened(-5)).toEqual([
      ['cart-new', 'lapsed', 2, null],
      ['cart-old', 'lapsed', 2, null],
      ['line-new', 'released', 1, 'made-1'],
    ])
  })
  it('gives each broken promise its own entry, before the adjustment', () => {
    const decision = run([job(adjust(-10, 'shorten'))], [full], holds)
    expect(decision.entries.map((entry) => [entry.kind, entry.reason, entry.reservationId])).toEqual([
      ['lapsed', 'shorted', 'cart-new'],
      ['lapsed', 'shorted', 'cart-old'],
      ['released', 'shorted', 'line-new'],
      ['released', 'shorted', 'line-old'],
      ['adjusted', 'recount', null],
    ])
    expect(decision.levels).toMatchObject([{ onHand: 0, reserved: 0 }])
  })
  it('leaves everything as it was where a later command of the job is refused', () => {
    const decision = run([job(adjust(-10, 'shorten'), reserve(1))], [full], holds)
    expect(decision).toMatchObject({ levels: [], entries: [], holdsMade: [], holdsChanged: [] })
  })
})
