import { setTimeout as sleep } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Wake } from '@/db/events/wake-payload'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockChanged } from '@/db/stock/outcome'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { expectChanged, openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())
afterEach(async () => expect(await stock.audit()).toEqual([]))

function reserve(skuId: string, quantity = 1): StockCommand {
  const owner = { kind: 'client', id: 'test' } as const
  return { kind: 'reserve', reservationId: uuidv7(), skuId, quantity, owner, expiresAt: null }
}

function lose(skuId: string): StockCommand {
  return {
    kind: 'adjust',
    skuId,
    bucket: 'onHand',
    change: -1,
    reason: 'theft',
    onShortfall: 'shorten',
  }
}

describe('a request to the members', () => {
  const request = { kind: 'test' }
  const ask = (engine: StockEngine, key = uuidv7()) =>
    engine.submit<unknown>({
      locationId: stock.locationId,
      caller: 'user:test',
      key,
      kind: 'test',
      content: null,
      request,
    })

  it('is decided once, in the transaction that moves its stock, and its answer is kept for the key', async () => {
    const skuId = await stock.takeSku(5)
    const key = uuidv7()
    let runs = 0
    const members = createTestMembers(
      {
        decide(_request, decideStock) {
          runs += 1
          const answer = decideStock([reserve(skuId)])
          if (answer.type !== 'StockChanged') return answer
          const versions = answer.changes.map((change) => change.version)
          return { type: 'Followed', versions, at: new Date('2026-01-01T00:00:00Z'), nothing: undefined }
        },
      },
      [skuId],
    )
    const engine = stock.openEngine({ members })
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await ask(engine, key)
      expect(answer).toEqual({ type: 'Followed', versions: [2], at: '2026-01-01T00:00:00.000Z' })
    }
    expect(runs).toBe(1)
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('that cannot be decided fails alone: the others of its batch are answered', async () => {
    const skuId = await stock.takeSku(10)
    const engine = stock.openEngine({
      members: createTestMembers({
        decide() {
          throw new Error('This one only.')
        },
      }),
    })
    const buy = () => stock.submitTo(engine, [reserve(skuId)])
    const outcomes = await Promise.allSettled([buy(), buy(), ask(engine), buy(), buy()])
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ])
    expect(outcomes[2]).toMatchObject({ reason: new Error('This one only.') })
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 4 })
  })

  it('may be answered without moving stock', async () => {
    const engine = stock.openEngine({
      members: createTestMembers({ decide: () => ({ type: 'OrderNotPayable' }) }),
    })
    expect(await ask(engine)).toEqual({ type: 'OrderNotPayable' })
  })

  it('sees what the jobs before it in its batch did, and they that come after see what it did', async () => {
    const skuId = await stock.takeSku(5)
    const members = createTestMembers(
      { decide: (_request, decideStock) => decideStock([reserve(skuId, 3)]).type },
      [skuId],
    )
    const engine = stock.openEngine({ members })
    const buy = async (quantity: number) => (await stock.submitTo(engine, [reserve(skuId, quantity)])).type
    // The first is under way alone; the others gather meanwhile and travel together.
    const outcomes = await Promise.all([buy(1), buy(1), ask(engine), buy(1), ask(engine)])
    expect(outcomes).toEqual([
      'StockChanged',
      'StockChanged',
      'StockChanged',
      'InsufficientStock',
      'InsufficientStock',
    ])
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 5 })
  })

  it('whoever owns shortened holds follows in the same transaction', async () => {
    const skuId = await stock.takeSku(4)
    const reservationId = await stock.hold(skuId, 4, { ttlSeconds: null })
    const told: unknown[] = []
    const engine = stock.openEngine({
      members: createTestMembers({ onShortened: (shortened) => told.push(...shortened) }),
    })
    await stock.submitTo(engine, [lose(skuId)])
    expect(told).toMatchObject([{ reservationId, quantity: 4, quantityLost: 1 }])
  })

  it('a member that swallows the loss of its connection writes nothing past it: the batch is run again, whole', async () => {
    const skuId = await stock.takeSku(5)
    let attempts = 0
    const engine = stock.openEngine({
      members: createTestMembers({
        async write(sql) {
          attempts += 1
          if (attempts > 1) return
          await sql`select pg_terminate_backend(pg_backend_pid())`.catch(() => undefined)
        },
      }),
    })
    expect(await stock.submitTo(engine, [reserve(skuId)])).toMatchObject({ type: 'StockChanged' })
    expect(attempts).toBe(2)
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1, version: 2 })
  })

  it('a member that swallows a failed statement does not make a batch that was rolled back a success', async () => {
    const skuId = await stock.takeSku(4)
    await stock.hold(skuId, 4)
    const engine = stock.openEngine({
      members: createTestMembers({ write: (sql) => sql`select 1 / 0`.catch(() => undefined) }),
    })
    await expect(stock.submitTo(engine, [lose(skuId)])).rejects.toThrow('it was rolled back')
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 4, reserved: 4 })
  })

  it('a statement that the driver cannot put together keeps the whole batch from being committed', async () => {
    const skuId = await stock.takeSku(4)
    const nothing = undefined as unknown as string
    const engine = stock.openEngine({
      members: createTestMembers({ write: (sql) => sql`select ${nothing}`.execute() }),
    })
    await expect(stock.submitTo(engine, [reserve(skuId)])).rejects.toThrow('lacks a value')
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 0 })
    const after = stock.submitTo(stock.engine, [reserve(skuId)])
    expect(await after).toMatchObject({ type: 'StockChanged' })
  })
})

describe('a job', () => {
  it('L40: a lock that is not had in time fails the whole batch at once, and no half of it waits again', async () => {
    const skuId = await stock.takeSku(100)
    const log = { warn: vi.fn() }
    const url = new URL(stock.url)
    url.searchParams.set('lock_timeout', '400')
    const engine = stock.openEngine({
      database: { ...stock.database, url: url.href },
      settings: { connectionsMax: 1 },
      log,
    })
    const buy = () => stock.submitTo(engine, [reserve(skuId)])
    await buy()
    await stock.database.sql.begin(async (barrier) => {
      await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
      const first = buy()
      await sleep(20)
      const settled = await Promise.allSettled([first, ...Array.from({ length: 16 }, buy)])
      expect(
        settled.map((one) => one.status === 'rejected' && (one.reason as { code: string }).code),
      ).toEqual(Array(17).fill('55P03'))
    })
    expect(log.warn).not.toHaveBeenCalled()
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('a missing item at picking: the hold is given back and the loss is posted, in one job', async () => {
    const skuId = await stock.takeSku(3)
    const reservationId = await stock.hold(skuId, 2, { ttlSeconds: null })
    const outcome = await stock.submit([
      { kind: 'release', reservationId, reason: 'shorted' },
      { kind: 'adjust', skuId, bucket: 'onHand', change: -2, reason: 'shorted', onShortfall: 'shorten' },
    ])
    expect(expectChanged(outcome).shortened).toEqual([])
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 0, version: 4 })
  })
})

describe('the lane', () => {
  it('refuses what it cannot queue with the time to come back, and stores nothing for it', async () => {
    const skuId = await stock.takeSku(10)
    const engine = stock.openEngine({ settings: { waitingMax: 3 } })
    const jobs = Array.from({ length: 6 }, () => ({
      locationId: stock.locationId,
      caller: 'user:test',
      key: uuidv7(),
      kind: 'test',
      content: null,
      commands: [reserve(skuId)],
    }))
    const outcomes = await Promise.all(jobs.map((job) => engine.submit<StockChanged>(job)))
    const busy = outcomes.filter((outcome) => outcome.type === 'Busy')
    expect(busy.length).toBe(2)
    expect(busy[0]).toEqual({ type: 'Busy', retryAfterMs: expect.any(Number) })
    const again = jobs.filter((_, index) => outcomes[index]?.type === 'Busy')
    const retried = await Promise.all(again.map((job) => engine.submit<StockChanged>(job)))
    expect(retried.map((outcome) => outcome.type)).toEqual(['StockChanged', 'StockChanged'])
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 6 })
  })

  it('answers what was queued before it stops, and nothing after', async () => {
    const skuId = await stock.takeSku(10)
    const engine = stock.openEngine()
    const submit = () =>
      engine.submit<StockChanged>({
        locationId: stock.locationId,
        caller: 'user:test',
        key: uuidv7(),
        kind: 'test',
        content: null,
        commands: [reserve(skuId)],
      })
    const queued = [submit(), submit(), submit()]
    const stopped = engine.stop()
    expect((await Promise.all(queued)).map((outcome) => outcome.type)).toEqual(Array(3).fill('StockChanged'))
    await stopped
    expect(await submit()).toMatchObject({ type: 'Busy' })
    expect(engine.countWaiting()).toBe(0)
  })

  it('two jobs with the same new key at once: one is decided, the other gets its outcome or is refused', async () => {
    const skuId = await stock.takeSku(10)
    const key = uuidv7()
    const [first, same, other] = await Promise.all([
      stock.submit([reserve(skuId)], { key, content: 'a' }),
      stock.submit([reserve(skuId)], { key, content: 'a' }),
      stock.submit([reserve(skuId)], { key, content: 'b' }),
    ])
    expect(same).toEqual(first)
    expect(other).toEqual({ type: 'KeyReused' })
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('I7: in one batch an answer of before goes to its caller and its key alone', async () => {
    const skuId = await stock.takeSku(5)
    const key = uuidv7()
    const buy = (caller: string, itsKey: string) => stock.submit([reserve(skuId)], { caller, key: itsKey })
    const before = await buy('user:1', key)
    // The first is under way alone; the others gather meanwhile and travel together.
    const [, same, another, other] = await Promise.all([
      buy('user:3', uuidv7()),
      buy('user:1', key),
      buy('user:2', key),
      buy('user:1', uuidv7()),
    ])
    expect(same).toEqual(before)
    expect(another).toMatchObject({ changes: [{ version: 4 }] })
    expect(other).toMatchObject({ changes: [{ version: 5 }] })
  })

  it('a key that is empty or too long is a bug of the caller', async () => {
    for (const key of ['', 'x'.repeat(201)]) {
      await expect(stock.submit([], { key })).rejects.toThrow(RangeError)
    }
  })

  it('tells readers what was committed once a batch, with its versions, and nothing of what was refused', async () => {
    const [a, b] = [await stock.takeSku(5), await stock.takeSku(5)]
    const told: Wake[] = []
    const waker = { id: uuidv7(), tell: (wake: Wake) => told.push(wake), stop: async () => undefined }
    const engine = stock.openEngine({ waker })
    await stock.submitTo(engine, [reserve(a), reserve(b)])
    await stock.submitTo(engine, [reserve(a, 99)])
    await stock.submitTo(engine, [reserve(a)])
    const { locationId } = stock
    const number = told[0]?.mark?.number ?? 0
    expect(told).toEqual([
      {
        locationId,
        stock: new Map([
          [a, 2],
          [b, 2],
        ]),
        mark: { teller: waker.id, number },
      },
      { locationId, stock: new Map([[a, 3]]), mark: { teller: waker.id, number: number + 1 } },
    ])
  })
})
