import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { Buckets, StockOutcome } from '@/db/stock/outcome'
import { openRaces, type Races, reserve } from '@/db/stock/testing/open-races'

let races: Races
/** The process whose clock is a minute ahead: the hold has run out there, and not yet elsewhere. */
let ahead: StockEngine
beforeAll(async () => {
  races = await openRaces()
  const { stock } = races
  ahead = stock.openEngine({ batchClock: () => new Date(stock.clock.now.getTime() + 61_000) })
})
afterAll(() => races.close())
afterEach(async () => expect(await races.stock.audit()).toEqual([]))

/** Five units of one SKU, all of them held. */
interface Shelf {
  skuId: string
  reservationId: string
}
type Start = (shelf: Shelf) => Promise<StockOutcome>

const lose = (units: number) => (shelf: Shelf) => {
  const loss = {
    kind: 'adjust',
    skuId: shelf.skuId,
    bucket: 'onHand',
    change: -units,
    reason: 'lost',
  } as const
  return races.submitTo(races.other, [{ ...loss, onShortfall: 'shorten' }])
}
const end =
  (kind: 'commit' | 'release') =>
  ({ reservationId }: Shelf) =>
    races.submitTo(kind === 'commit' ? races.stock.engine : races.other, [{ kind, reservationId }])
const STARTS = {
  commit: end('commit'),
  'another commit': ({ reservationId }) => races.submitTo(races.other, [{ kind: 'commit', reservationId }]),
  release: end('release'),
  'the release of a shopper': ({ reservationId }) =>
    races.submitTo(races.stock.engine, [{ kind: 'release', reservationId }]),
  extension: ({ reservationId }) => {
    const extend: StockCommand = { kind: 'extend', reservationId, expiresAt: null }
    return races.submitTo(races.stock.engine, [extend])
  },
  lapse: ({ skuId }) => races.submitTo(ahead, [{ kind: 'lapse', skuId }], { caller: 'system', key: null }),
  'loss of all five': lose(5),
  'loss of two': lose(2),
} satisfies Record<string, Start>
type Name = keyof typeof STARTS

/** A pair of the table: who comes first, what both are answered, what is left. */
type Case = [first: Name, second: Name, types: string, left: Partial<Buckets>]

const mortal: Case[] = [
  ['commit', 'release', 'StockChanged, ReservationEnded', { onHand: 0, reserved: 0 }],
  ['release', 'commit', 'StockChanged, ReservationEnded', { onHand: 5, reserved: 0 }],
  ['commit', 'another commit', 'StockChanged, ReservationEnded', { onHand: 0, reserved: 0 }],
  ['commit', 'lapse', 'StockChanged, StockChanged', { onHand: 0, reserved: 0 }],
  ['lapse', 'commit', 'StockChanged, ReservationLapsed', { onHand: 5, reserved: 0 }],
  ['release', 'lapse', 'StockChanged, StockChanged', { onHand: 5, reserved: 0 }],
  ['lapse', 'release', 'StockChanged, ReservationLapsed', { onHand: 5, reserved: 0 }],
  ['extension', 'lapse', 'StockChanged, StockChanged', { onHand: 5, reserved: 5 }],
  ['lapse', 'extension', 'StockChanged, ReservationLapsed', { onHand: 5, reserved: 0 }],
]
const immortal: Case[] = [
  ['commit', 'loss of all five', 'StockChanged, InsufficientStock', { onHand: 0, reserved: 0 }],
  ['loss of all five', 'commit', 'StockChanged, ReservationEnded', { onHand: 0, reserved: 0 }],
  ['commit', 'loss of two', 'StockChanged, InsufficientStock', { onHand: 0, reserved: 0 }],
  ['loss of two', 'commit', 'StockChanged, ReservationEnded', { onHand: 3, reserved: 3 }],
  ['the release of a shopper', 'loss of two', 'StockChanged, StockChanged', { onHand: 3, reserved: 0 }],
  ['loss of two', 'the release of a shopper', 'StockChanged, ReservationEnded', { onHand: 3, reserved: 3 }],
]

async function runCase([first, second, types, left]: Case, ttlSeconds: number | null): Promise<void> {
  const { stock } = races
  const skuId = await stock.takeSku(5)
  const shelf = { skuId, reservationId: await stock.hold(skuId, 5, { ttlSeconds }) }
  const outcomes = await races.race(skuId, [() => STARTS[first](shelf), () => STARTS[second](shelf)])
  expect(outcomes.map(({ type }) => type).join(', ')).toBe(types)
  expect(await stock.balance(skuId)).toMatchObject(left)
}

describe('I6: two that would end one hold at once: it ends once, and the second is told how', () => {
  it.each(mortal)('%s, then %s: %s, left: %j', (...one) => runCase(one, 60))
})

describe('L9: a pick of promised units and a count that misses some: the units leave by one of the two', () => {
  it.each(immortal)('%s, then %s: %s, left: %j', (...one) => runCase(one, null))
})

describe('L15: a hold that has run out and that nobody has swept', () => {
  const buy: Start = ({ skuId }) => races.submitTo(races.stock.engine, [reserve(skuId)])
  const sweep: Start = ({ skuId }) =>
    races.submitTo(races.other, [{ kind: 'lapse', skuId }], { caller: 'system', key: null })
  const commitLate: Start = STARTS['another commit']
  const cases: [title: string, starts: Start[], types: string][] = [
    ['a buyer, then its own commit', [buy, commitLate], 'StockChanged, ReservationLapsed'],
    ['its own commit, then a buyer', [commitLate, buy], 'ReservationLapsed, StockChanged'],
    ['a buyer, then the sweeper', [buy, sweep], 'StockChanged, StockChanged'],
    ['the sweeper, then a buyer', [sweep, buy], 'StockChanged, StockChanged'],
  ]
  it.each(cases)('stands in no buyer’s way and lapses once: %s', async (_title, starts, types) => {
    const { stock, race, sql } = races
    const skuId = await stock.takeSku(1)
    const shelf = { skuId, reservationId: await stock.hold(skuId, 1, { ttlSeconds: 60 }) }
    stock.clock.pass(60)
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
    const outcomes = await race(
      skuId,
      starts.map((start) => () => start(shelf)),
    )
    expect(outcomes.map(({ type }) => type).join(', ')).toBe(types)
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 1 })
    const lapses = await sql`
      select 1 from ledger_entry where reservation_id = ${shelf.reservationId} and kind = 'lapsed'`
    expect(lapses).toHaveLength(1)
  })
})
