import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import { AT, adjust, hold, job, level, reserve, run, SKU } from '@/db/stock/testing/decide-one-batch'

const release: StockCommand = { kind: 'release', reservationId: 'hold-1' }
const extend: StockCommand = { kind: 'extend', reservationId: 'hold-1', expiresAt: null }
const tooMuch = reserve(99, { id: 'too-much' })
const stock = level({ reserved: 3 })

describe('a refused job', () => {
  it('leaves a hold as it was: the next job of the batch may still sell it', () => {
    const { answers, holdsChanged } = run(
      [job(release, tooMuch), job({ kind: 'commit', reservationId: 'hold-1' })],
      [stock],
      [hold()],
    )
    expect(answers).toMatchObject([{ type: 'InsufficientStock' }, { type: 'StockChanged' }])
    expect(holdsChanged).toEqual([hold({ state: 'committed', quantityCommitted: 3, endedAt: AT })])
  })
  it('takes back only its own: what an earlier job did to the hold is still written', () => {
    const { holdsChanged } = run([job(extend), job(release, tooMuch)], [stock], [hold()])
    expect(holdsChanged).toEqual([hold({ expiresAt: null })])
  })
  it('leaves no hold of its own: a later job does not know it', () => {
    const commit: StockCommand = { kind: 'commit', reservationId: 'a' }
    const { answers, holdsMade } = run([job(reserve(1, { id: 'a' }), tooMuch), job(commit)])
    expect(answers[1]).toEqual({ type: 'UnknownReservation', reservationId: 'a' })
    expect(holdsMade).toEqual([])
  })
  it('with a reason that is not about units is refused with it, wherever it stands', () => {
    const none: StockCommand = { kind: 'release', reservationId: 'none' }
    const decision = run([job(reserve(1), none)])
    expect(decision.answers[0]).toEqual({ type: 'UnknownReservation', reservationId: 'none' })
    expect(decision).toMatchObject({ levels: [], entries: [], holdsMade: [] })
  })
})

describe('a hold that begins in the batch', () => {
  it('is known to what follows, and is written once, as it stands at the end', () => {
    const { answers, holdsMade, holdsChanged, entries } = run([
      job(reserve(2, { id: 'a' })),
      job({ kind: 'extend', reservationId: 'a', expiresAt: new Date(AT + 1) }),
      job({ kind: 'commit', reservationId: 'a' }),
    ])
    expect(answers.map(({ type }) => type)).toEqual(Array(3).fill('StockChanged'))
    expect(holdsMade).toMatchObject([
      { id: 'a', state: 'committed', quantityCommitted: 2, expiresAt: AT + 1 },
    ])
    expect(holdsChanged).toEqual([])
    expect(entries.map(({ kind, version }) => [kind, version])).toEqual([
      ['reserved', 8],
      ['committed', 9],
    ])
  })
})

describe('a SKU that is short', () => {
  const lines = (commands: StockCommand[]) => run([job(...commands)], [stock], [hold()]).answers[0]
  it('is named with what there was when its first line did not fit, whatever the job gives back later', () => {
    expect(lines([reserve(8, { id: 'a' }), release, reserve(20, { id: 'b' })])).toMatchObject({
      lines: [{ requested: 28, available: 7 }],
    })
  })
  it('is named with what the job gave back before it', () => {
    expect(lines([release, reserve(11)])).toMatchObject({ lines: [{ requested: 11, available: 10 }] })
  })
  it('L4: counts what the job asks for to hold, not what it counts or receives of it', () => {
    const count = { ...adjust(0), kind: 'set', quantity: 10, expectedVersion: null } as StockCommand
    expect(lines([count, reserve(8)])).toMatchObject({ lines: [{ requested: 8, available: 7 }] })
  })
  it('has 0 available, not less, where safety stock is more than there is', () => {
    const { answers } = run([job(reserve(1))], [level({ onHand: 1, safetyStock: 5 })])
    expect(answers[0]).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: SKU, requested: 1, available: 0 }],
    })
  })
})
