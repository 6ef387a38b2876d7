import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { LaneJob } from '@/db/stock/job'
import type { StockChanged } from '@/db/stock/outcome'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let other: StockEngine
let sql: postgres.Sql
beforeAll(async () => {
  stock = await openStockFixture()
  other = stock.openEngine()
  sql = postgres(stock.url, { max: 2 })
})
afterAll(async () => {
  await sql.end()
  await stock.close()
})
afterEach(async () => expect(await stock.audit()).toEqual([]))

function reserve(skuId: string, quantity = 1): StockCommand {
  const owner = { kind: 'client', id: 'test' } as const
  return { kind: 'reserve', reservationId: uuidv7(), skuId, quantity, owner, expiresAt: null }
}

function submitTo(engine: StockEngine, commands: StockCommand[], job: Partial<LaneJob> = {}) {
  return engine.submit<StockChanged>({
    locationId: stock.locationId,
    caller: 'user:test',
    key: uuidv7(),
    kind: 'test',
    content: null,
    commands,
    ...job,
  })
}

/** How many connections wait for a lock in this test's database. */
async function countBlocked(): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::integer from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

/** Holds the row until both engines wait for it, then lets them go. */
async function race<T>(skuId: string, start: () => Promise<T>): Promise<T> {
  let running: Promise<T> | null = null
  await sql.begin(async (barrier) => {
    await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
    running = start()
    await expect.poll(countBlocked).toBe(2)
  })
  if (!running) throw new Error('Nothing was started.')
  return running
}

it('L1, L2: two processes that both saw the last unit sell it once: the decision is made from the locked row', async () => {
  const skuId = await stock.takeSku(1)
  const outcomes = await race(skuId, () =>
    Promise.all([submitTo(stock.engine, [reserve(skuId)]), submitTo(other, [reserve(skuId)])]),
  )
  expect(outcomes.map((outcome) => outcome.type).sort()).toEqual(['InsufficientStock', 'StockChanged'])
})

it('L9, L3: whichever path the units leave by, a hold and a loss at once do not take the same unit', async () => {
  const skuId = await stock.takeSku(3)
  const loss = { kind: 'adjust', skuId, bucket: 'onHand', change: -2, reason: 'damaged' } as const
  const outcomes = await race(skuId, () =>
    Promise.all([
      submitTo(stock.engine, [reserve(skuId, 2)]),
      submitTo(other, [{ ...loss, onShortfall: 'refuse' }]),
    ]),
  )
  expect(outcomes.filter((outcome) => outcome.type === 'StockChanged')).toHaveLength(1)
})

it('I7: the same key sent to two processes at once is decided once, and both get its outcome', async () => {
  const skuId = await stock.takeSku(5)
  const [key, command] = [uuidv7(), reserve(skuId)]
  const [first, second] = await race(skuId, () =>
    Promise.all([submitTo(stock.engine, [command], { key }), submitTo(other, [reserve(skuId)], { key })]),
  )
  expect(second).toEqual(first)
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
})

it('I7: the same key for other rows in two processes at once moves stock once and refuses the other', async () => {
  const [a, b] = [await stock.takeSku(20), await stock.takeSku(20)]
  for (let round = 0; round < 20; round += 1) {
    const key = uuidv7()
    const outcomes = await Promise.all([
      submitTo(stock.engine, [reserve(a)], { key, content: 'a' }),
      submitTo(other, [reserve(b)], { key, content: 'b' }),
    ])
    expect(outcomes.map((outcome) => outcome.type).sort()).toEqual(['KeyReused', 'StockChanged'])
  }
})

it('I6: a commit and a release of one hold at once: it ends once', async () => {
  const skuId = await stock.takeSku(5)
  const reservationId = await stock.hold(skuId, 5)
  const outcomes = await race(skuId, () =>
    Promise.all([
      submitTo(stock.engine, [{ kind: 'commit', reservationId }]),
      submitTo(other, [{ kind: 'release', reservationId }]),
    ]),
  )
  expect(outcomes.map((outcome) => outcome.type).sort()).toEqual(['ReservationEnded', 'StockChanged'])
})

it('I6: a commit in one process and the lapse in another, whose clock is ahead, at once: the hold ends once', async () => {
  const ahead = stock.openEngine({ clock: () => new Date(stock.clock.now.getTime() + 61_000) })
  const skuId = await stock.takeSku(5)
  const reservationId = await stock.hold(skuId, 5, { ttlSeconds: 60 })
  const [committed] = await race(skuId, () =>
    Promise.all([
      submitTo(stock.engine, [{ kind: 'commit', reservationId }]),
      submitTo(ahead, [{ kind: 'lapse', skuId }], { caller: 'system', key: null }),
    ]),
  )
  const onHand = { StockChanged: 0, ReservationLapsed: 5 }[committed.type as string]
  expect(await stock.balance(skuId)).toMatchObject({ onHand, reserved: 0 })
})

it('L9: a shopper who takes promised units and a count that misses them at once: the units leave by one of the two', async () => {
  const skuId = await stock.takeSku(5)
  const reservationId = await stock.hold(skuId, 5, { ttlSeconds: null })
  const loss = { kind: 'adjust', skuId, bucket: 'onHand', change: -5, reason: 'lost' } as const
  const [picked, counted] = await race(skuId, () =>
    Promise.all([
      submitTo(stock.engine, [{ kind: 'commit', reservationId }]),
      submitTo(other, [{ ...loss, onShortfall: 'shorten' }]),
    ]),
  )
  const types = `${picked.type}, ${counted.type}`
  expect(['StockChanged, InsufficientStock', 'ReservationEnded, StockChanged']).toContain(types)
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 0, reserved: 0 })
})

it('a first delivery booked by two processes at once opens the level once and counts twice', async () => {
  const skuId = await stock.takeSku(0)
  const delivery = { kind: 'adjust', skuId, bucket: 'onHand', change: 5, reason: 'received' } as const
  await Promise.all([
    submitTo(stock.engine, [{ ...delivery, onShortfall: 'refuse' }]),
    submitTo(other, [{ ...delivery, onShortfall: 'refuse' }]),
  ])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, version: 2 })
})

it('L8: two processes that take the same rows in opposite orders do not deadlock', async () => {
  const [a, b] = [await stock.takeSku(200), await stock.takeSku(200)]
  const before = await countDeadlocks()
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      submitTo(
        index % 2 === 0 ? stock.engine : other,
        index % 3 === 0 ? [reserve(a), reserve(b)] : [reserve(b), reserve(a)],
      ),
    ),
  )
  expect(await countDeadlocks()).toBe(before)
  expect(await stock.balance(a)).toMatchObject({ reserved: 40 })
})

async function countDeadlocks(): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select deadlocks::integer as count from pg_stat_database where datname = current_database()`
  return row?.count ?? 0
}

it('L6: a batch that loses a deadlock with somebody who ignores the order is tried again and answers', async () => {
  const [a, b] = [await stock.takeSku(5), await stock.takeSku(5)]
  let answered: Promise<unknown> | null = null
  await sql
    .begin(async (stranger) => {
      await stranger`select 1 from stock_level where sku_id = ${b} for update`
      answered = submitTo(stock.engine, [reserve(a), reserve(b)])
      await expect.poll(countBlocked).toBe(1)
      await stranger`select 1 from stock_level where sku_id = ${a} for update`
    })
    .catch((error: unknown) => expect(error).toMatchObject({ code: '40P01' }))
  expect(await answered).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(a)).toMatchObject({ reserved: 1 })
})

it('L6: the retries are bounded, and the original error survives', async () => {
  const skuId = await stock.takeSku(5)
  const engine = stock.openEngine({ settings: { retriesMax: 2 } })
  let attempts = 0
  const failing = submitTo(engine, [reserve(skuId)], {
    onDecided: async () => {
      attempts += 1
      throw Object.assign(new Error(`Attempt ${attempts}.`), { code: '40001' })
    },
  })
  await expect(failing).rejects.toMatchObject({ code: '40001', message: 'Attempt 3.' })
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 0 })
})

it('L6: a deadlock that a follow-up met is tried again, also where another library has wrapped it', async () => {
  const skuId = await stock.takeSku(5)
  let attempts = 0
  const outcome = await submitTo(stock.engine, [reserve(skuId)], {
    onDecided: async (_tx, decided) => {
      attempts += 1
      if (attempts > 1) return decided
      throw new Error('Failed query', { cause: Object.assign(new Error('deadlock'), { code: '40P01' }) })
    },
  })
  expect(outcome).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
})

it('a connection that dies in the middle of a batch costs a retry, never a unit', async () => {
  const skuId = await stock.takeSku(5)
  let attempts = 0
  const outcome = await submitTo(stock.engine, [reserve(skuId)], {
    onDecided: async (tx, decided) => {
      attempts += 1
      if (attempts === 1) await tx.execute('select pg_terminate_backend(pg_backend_pid())')
      return decided
    },
  })
  expect(outcome).toMatchObject({ type: 'StockChanged' })
  expect(attempts).toBe(2)
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1, version: 2 })
})
