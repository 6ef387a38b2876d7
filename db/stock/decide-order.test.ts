import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { Hold } from '@/db/stock/decision'
import type { StockBalance } from '@/db/stock/outcome'
import { adjust, hold, job, level, reserve, run } from '@/db/stock/testing/decide-one-batch'

/** A command with the level and the hold that it meets. */
interface Situation {
  command: StockCommand
  level: StockBalance
  hold: Hold
}

/** Makes one more thing wrong with a situation, and names what it is refused with. */
type Wrong = [refusal: string, spoil: (situation: Situation) => void]

const command = (change: object) => (situation: Situation) => {
  Object.assign(situation.command, change)
}
const unknownSku: Wrong = ['UnknownSku', command({ skuId: 'other' })]
const holdWrongs: Wrong[] = [
  ['UnknownReservation', command({ reservationId: 'other' })],
  ['NotOwner', (situation) => Object.assign(situation.hold, { caller: 'user:2' })],
  ['ReservationEnded', (situation) => Object.assign(situation.hold, { state: 'released' })],
  ['ReservationLapsed', (situation) => Object.assign(situation.hold, { state: 'lapsed' })],
]
const reserved = (units: number) => (situation: Situation) => {
  Object.assign(situation.level, { reserved: units })
}
const set: StockCommand = { ...adjust(1), kind: 'set', quantity: 9, expectedVersion: 7 } as StockCommand
const move = { kind: 'move', from: 'available', to: 'unavailable', quantity: 1, reason: 'moved' } as const

/** One less than a count can state at most, so that stating that is not plausible. */
const COUNT_MAX = 2_147_483_646

/** What may be wrong with each command, in the order in which it is found. */
const WRONGS: Record<StockCommand['kind'], { command: StockCommand; wrongs: Wrong[] }> = {
  reserve: {
    command: reserve(1),
    wrongs: [
      ['InvalidQuantity', command({ quantity: 1.5 })],
      unknownSku,
      ['InsufficientStock', command({ quantity: 11 })],
    ],
  },
  commit: {
    command: { kind: 'commit', reservationId: 'hold-1' },
    wrongs: [
      ['InvalidQuantity', command({ quantity: 0 })],
      ...holdWrongs,
      ['InvalidQuantity', command({ quantity: 4 })],
    ],
  },
  release: { command: { kind: 'release', reservationId: 'hold-1' }, wrongs: holdWrongs },
  extend: { command: { kind: 'extend', reservationId: 'hold-1', expiresAt: null }, wrongs: holdWrongs },
  adjust: {
    command: { ...adjust(1), bucket: 'unavailable' } as StockCommand,
    wrongs: [
      ['InvalidQuantity', command({ change: 0 })],
      unknownSku,
      ['ImplausibleCount', command({ change: 2_147_483_647 })],
      ['InsufficientStock', command({ change: 11 })],
      ['UnitsPromised', reserved(9)],
    ],
  },
  set: {
    command: set,
    wrongs: [
      ['InvalidQuantity', command({ quantity: -1 })],
      unknownSku,
      ['VersionConflict', command({ expectedVersion: 6 })],
      ['ImplausibleCount', command({ quantity: 2_147_483_647 })],
      ['InsufficientStock', command({ bucket: 'unavailable', quantity: 11 })],
      ['UnitsPromised', reserved(9)],
    ],
  },
  move: {
    command: { ...move, skuId: 'sku-1', onShortfall: 'refuse' },
    wrongs: [
      ['InvalidQuantity', command({ quantity: 0 })],
      unknownSku,
      ['ImplausibleCount', command({ quantity: 2_147_483_647 })],
      ['InsufficientStock', command({ quantity: 11 })],
      ['UnitsPromised', reserved(9)],
    ],
  },
  carry: {
    command: { kind: 'carry', skuId: 'sku-1', to: 'backRoom', quantity: 1, reason: 'moved' },
    wrongs: [
      ['InvalidQuantity', command({ quantity: 0 })],
      unknownSku,
      ['InsufficientStock', command({ quantity: 11 })],
    ],
  },
  lapse: { command: { kind: 'lapse', skuId: 'sku-1' }, wrongs: [unknownSku] },
}

/** The refusals of a command as the specification lists them. */
function readRefusals(kind: string): string[] {
  const row = readFileSync('db/stock/SPEC.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${kind} | `))
  return row?.split('|')[2]?.trim().split(', ') ?? []
}

describe.each(Object.entries(WRONGS))('the checks of %s', (kind, { command, wrongs }) => {
  it('are those of the specification, in its order', () => {
    expect(wrongs.map(([refusal]) => refusal)).toEqual(readRefusals(kind))
  })

  it.each(wrongs.map(([refusal], index) => [index + 1, refusal] as const))(
    'number %i is %s, whatever else is wrong that a later one would find',
    (number, refusal) => {
      // What is found last is made wrong first: what is found earlier may then write over it.
      const situation = {
        command: { ...command },
        level: level({ reserved: 3, unavailable: 1 }),
        hold: hold(),
      }
      for (const [, spoil] of wrongs.slice(number - 1).reverse()) spoil(situation)
      const jobs = [job(situation.command)]
      const { answers, entries } = run(jobs, [situation.level], [situation.hold], COUNT_MAX)
      expect(answers[0]).toMatchObject({ type: refusal })
      expect(entries).toEqual([])
    },
  )

  it('let it pass where nothing is wrong', () => {
    const { answers } = run([job(command)], [level({ reserved: 3 })], [hold()])
    expect(answers[0]).toMatchObject({ type: 'StockChanged' })
  })
})
