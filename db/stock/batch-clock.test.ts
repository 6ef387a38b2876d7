import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StockEngine } from '@/db/stock/engine'
import { lapseExpired } from '@/db/stock/lapse-expired'
import type { StockChanged } from '@/db/stock/outcome'
import { reserveStock } from '@/db/stock/reserve-stock'
import { lockStockLevels } from '@/db/stock/statements/lock-stock-levels'
import { expectChanged, openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

// The engines of two processes whose clocks are an hour off, one fast, one slow.
const HOUR_MS = 3_600_000

let stock: StockFixture
let fast: StockEngine
let slow: StockEngine
beforeAll(async () => {
  stock = await openStockFixture()
  const at = (offMs: number) => () => new Date(Date.now() + offMs)
  fast = stock.openEngine({ clock: at(HOUR_MS), batchClock: undefined })
  slow = stock.openEngine({ clock: at(-HOUR_MS), batchClock: undefined })
})
afterAll(() => stock.close())

function reserve(engine: StockEngine, skuId: string, expiresAt: Date | null = null) {
  const owner = { kind: 'cart', id: 'test' } as const
  return stock.submitTo(engine, [
    { kind: 'reserve', reservationId: uuidv7(), skuId, quantity: 1, owner, expiresAt },
  ])
}

async function readDatabaseTime(): Promise<number> {
  const [row] = await stock.database.sql<{ ms: number }[]>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as ms`
  return row?.ms ?? 0
}

it('a hold lives until its deadline by the database’s clock, whatever the processes take the time for', async () => {
  const skuId = await stock.takeSku(1)
  expectChanged(await reserve(slow, skuId, new Date((await readDatabaseTime()) + 600_000)))
  for (const engine of [fast, slow])
    expect(await reserve(engine, skuId)).toMatchObject({ type: 'InsufficientStock' })

  const other = await stock.takeSku(1)
  expectChanged(await reserve(fast, other, new Date((await readDatabaseTime()) + 40)))
  await expect
    .poll(async () => (await reserve(slow, other)).type, { timeout: 5_000, interval: 20 })
    .toBe('StockChanged')
  expect(await stock.audit()).toEqual([])
})

it('the sweep of a fast process touches what has run out by the database’s clock, and nothing again and again', async () => {
  const skuId = await stock.takeSku(1)
  expectChanged(await reserve(fast, skuId, new Date((await readDatabaseTime()) + 1_500)))
  expect(await lapseExpired(fast, { limit: 100 })).toBe(0)
  await expect.poll(() => lapseExpired(slow, { limit: 100 }), { timeout: 5_000, interval: 50 }).toBe(1)
  expect(await lapseExpired(fast, { limit: 100 })).toBe(0)
})

it('what has lapsed is judged when the lock is had, not when it is asked for', async () => {
  const skuId = await stock.takeSku(1)
  expectChanged(await reserve(fast, skuId, new Date((await readDatabaseTime()) + 500)))
  let waiting: Promise<unknown> = Promise.resolve()
  await stock.database.sql.begin(async (barrier) => {
    await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
    waiting = reserve(slow, skuId)
    await barrier`select pg_sleep(0.8)`
  })
  expect(await waiting).toMatchObject({ type: 'StockChanged' })
})

it('of several locks it is the last one that counts', async () => {
  // Locked in this order (L8): the first is had at once, the other after its hold has run out.
  const [free = '', awaited = ''] = [await stock.takeSku(1), await stock.takeSku(1)].sort()
  expectChanged(await reserve(fast, awaited, new Date((await readDatabaseTime()) + 500)))
  let waiting: Promise<unknown> = Promise.resolve()
  await stock.database.sql.begin(async (barrier) => {
    await barrier`select 1 from stock_level where sku_id = ${awaited} for update`
    const owner = { kind: 'cart', id: 'test' } as const
    waiting = stock.submitTo(
      slow,
      [free, awaited].map((skuId) => {
        return { kind: 'reserve', reservationId: uuidv7(), skuId, quantity: 1, owner, expiresAt: null }
      }),
    )
    await barrier`select pg_sleep(0.8)`
  })
  expect(await waiting).toMatchObject({ type: 'StockChanged' })
})

it('it is cut to milliseconds, so that it is never later than the database’s own', async () => {
  const asked = { skuIds: [await stock.takeSku(1)], reservationIds: [], named: null, givenAt: null }
  await stock.database.sql.begin(async (tx) => {
    for (let look = 0; look < 100; look += 1) {
      const { at } = await lockStockLevels(tx, { locationId: stock.locationId, ...asked })
      const [row] = await tx<{ ms: number }[]>`
        select extract(epoch from clock_timestamp())::float8 * 1000 as ms`
      expect(at.getTime()).toBeLessThanOrEqual(row?.ms ?? 0)
    }
  })
})

it('a deadline is so many seconds from the database’s time, and the answer to its key says the same', async () => {
  const skuId = await stock.takeSku(2)
  const key = uuidv7()
  const ask = (engine: StockEngine) =>
    reserveStock(engine, {
      locationId: stock.locationId,
      caller: 'user:test',
      key,
      owner: { kind: 'client', id: 'test' },
      lines: [{ skuId, quantity: 1 }],
      ttlSeconds: 600,
    })
  const first = expectChanged(await ask(fast))
  expect(await ask(slow)).toEqual(first)
  const [hold] = await stock.database.sql<{ ms: number }[]>`
    select extract(epoch from expires_at)::float8 * 1000 as ms from reservation where id = ${first.changes[0]?.reservationId ?? ''}`
  expect(hold?.ms).toBe(Date.parse(first.at) + 600_000)
})

it('a change bears the database’s time', async () => {
  const skuId = await stock.takeSku(1)
  const before = await readDatabaseTime()
  const changed: StockChanged = expectChanged(await reserve(fast, skuId))
  expect(Date.parse(changed.at)).toBeGreaterThanOrEqual(Math.floor(before))
  expect(Date.parse(changed.at)).toBeLessThanOrEqual(await readDatabaseTime())
})
