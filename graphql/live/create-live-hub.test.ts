import { setTimeout as sleep } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wake } from '@/db/events/testing/wake'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { createLiveHub } from '@/graphql/live/create-live-hub'
import type { LiveHub, StockNews } from '@/graphql/live/live-hub'

let stock: StockFixture
let live: LiveHub
beforeAll(async () => {
  stock = await openStockFixture()
  live = createLiveHub({ database: stock.database })
  await untilListening()
})
afterAll(async () => {
  await live.stop()
  await stock.close()
})
afterEach(() => expect(live.countWatchers()).toBe(0))

/** The backend that listens, or null while there is none. */
async function findListener(): Promise<number | null> {
  const [row] = await stock.database.sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = current_database() and application_name = 'onshelf listener' and wait_event = 'ClientRead'
      and query ~ 'listen|readWakeMarks'`
  return row?.pid ?? null
}

async function untilListening(): Promise<number> {
  for (;;) {
    const pid = await findListener()
    if (pid !== null) return pid
    await sleep(10)
  }
}

function watch(skuIds: readonly string[]): AsyncIterableIterator<StockNews> {
  return live.watchStock({ locationId: stock.locationId, skuIds })
}

async function take<T>(events: AsyncIterableIterator<T>): Promise<T> {
  const event = await events.next()
  if (event.done) throw new Error('The watch has ended.')
  return event.value
}

function addOne(skuId: string, engine = stock.engine): Promise<unknown> {
  return stock.submitTo(engine, [
    { kind: 'adjust', skuId, bucket: 'onHand', change: 1, reason: 'received', onShortfall: 'refuse' },
  ])
}

describe('watching stock', () => {
  it('begins with the present level of every SKU that the location lists, and leaves out the others', async () => {
    const [full, foreign] = [await stock.takeSku(7), '00000000-0000-7000-8000-000000000000']
    const events = watch([full, foreign])
    expect(await take(events)).toMatchObject({ isSnapshot: true, levels: [{ skuId: full, onHand: 7 }] })
    await events.return?.()
  })

  it('tells what changed within 300 ms of the commit', async () => {
    const skuId = await stock.takeSku(1)
    const events = watch([skuId])
    await take(events)
    await addOne(skuId)
    const committedAt = performance.now()
    expect(await take(events)).toMatchObject({ isSnapshot: false, levels: [{ skuId, onHand: 2 }] })
    expect(performance.now() - committedAt).toBeLessThan(300)
    await events.return?.()
  })

  it('tells nobody of what they do not watch', async () => {
    const [mine, other] = [await stock.takeSku(1), await stock.takeSku(1)]
    const events = watch([mine])
    await take(events)
    await addOne(other)
    await addOne(mine)
    expect((await take(events)).levels.map(({ skuId }) => skuId)).toEqual([mine])
    await events.return?.()
  })

  it('makes one event with the newest version of a thousand changes while its reader sleeps', async () => {
    const skuId = await stock.takeSku(1)
    const events = watch([skuId])
    const first = await take(events)
    await Promise.all(Array.from({ length: 1_000 }, () => addOne(skuId)))
    await sleep(300)
    const news = await take(events)
    expect(news.levels).toHaveLength(1)
    expect(news.levels[0]).toMatchObject({ onHand: 1_001, version: (first.levels[0]?.version ?? 0) + 1_000 })
    expect(await Promise.race([events.next(), sleep(200, 'nothing more')])).toBe('nothing more')
    await events.return?.()
  })

  it('misses no change across lost connections', async () => {
    const skuId = await stock.takeSku(0)
    const events = watch([skuId])
    let seen = 0
    const reader = (async () => {
      for await (const { levels } of events) {
        expect(levels[0]?.version ?? 0).toBeGreaterThanOrEqual(seen)
        seen = levels[0]?.version ?? seen
      }
    })()
    for (let round = 0; round < 5; round++) {
      const pid = await untilListening()
      await Promise.all([
        stock.database.sql`select pg_terminate_backend(${pid})`,
        ...Array.from({ length: 20 }, () => addOne(skuId)),
      ])
    }
    const { version } = (await stock.balance(skuId)) ?? { version: -1 }
    expect(version).toBe(100)
    await expect.poll(() => seen, { timeout: 3_000 }).toBe(version)
    await events.return?.()
    await reader
  })

  it('sends the present state again after a gap, and says so', async () => {
    const skuId = await stock.takeSku(3)
    const events = watch([skuId])
    await take(events)
    await stock.database.sql`select pg_terminate_backend(${await untilListening()})`
    expect(await take(events)).toMatchObject({ isSnapshot: true, levels: [{ skuId, onHand: 3 }] })
    await events.return?.()
  })

  it('ends a waiting reader at once', async () => {
    const events = watch([await stock.takeSku(1)])
    await take(events)
    const waiting = events.next()
    await events.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(live.countWatchers()).toBe(0)
  })
})

describe('where the database is out of reach', () => {
  it('says that it hears nothing, but not for a break that is over at once', async () => {
    let times = 0
    const unreachable = { ...stock.database, url: 'postgres://nobody@127.0.0.1:1/nothing' }
    const deaf = createLiveHub({
      database: unreachable,
      onListeningLost: () => {
        times += 1
      },
    })
    expect(deaf.isListening()).toBe(true)
    await expect.poll(() => deaf.isListening(), { timeout: 3_000 }).toBe(false)
    expect(times).toBe(1)
    await deaf.stop()

    await stock.database.sql`select pg_terminate_backend(${await untilListening()})`
    await sleep(1_200)
    expect(live.isListening()).toBe(true)
  })
})

describe('watching other topics', () => {
  it('wakes those whose order, queue or stock was named, and nobody else', async () => {
    const { locationId } = stock
    const mine = live.watch({ kind: 'order', locationId, orderId: 'order-1' })
    const other = live.watch({ kind: 'order', locationId, orderId: 'order-2' })
    const all = live.watch({ kind: 'locationOrders', locationId })
    const picks = live.watch({ kind: 'picks', locationId })
    for (const events of [mine, other, all, picks])
      expect(await take(events)).toMatchObject({ isSnapshot: true })

    await stock.database.db.transaction((tx) => wake(tx, { locationId, orders: new Map([['order-1', 7]]) }))
    expect(await take(mine)).toMatchObject({ isSnapshot: false })
    expect(await take(all)).toMatchObject({ isSnapshot: false, orders: new Map([['order-1', 7]]) })
    await stock.database.db.transaction((tx) => wake(tx, { locationId, picks: true }))
    expect(await take(picks)).toMatchObject({ isSnapshot: false })
    expect(await Promise.race([other.next(), sleep(50, 'nothing')])).toBe('nothing')
    for (const events of [mine, other, all, picks]) await events.return?.()
  })

  it('gathers ids while its reader is away, and says everything where there are too many', async () => {
    const { locationId } = stock
    const events = live.watch({ kind: 'locationOrders', locationId })
    const control = live.watch({ kind: 'locationOrders', locationId })
    await take(events)
    await take(control)
    for (const orderId of ['a', 'b', 'a']) {
      await stock.database.db.transaction((tx) => wake(tx, { locationId, orders: new Map([[orderId, 1]]) }))
      await take(control)
    }
    expect([...(await take(events)).orders.keys()]).toEqual(['a', 'b'])
    const many = Array.from({ length: 1_500 }, (_, index) => `order-${index}`)
    for (const orderIds of [many.slice(0, 750), many.slice(750)]) {
      await stock.database.db.transaction((tx) =>
        wake(tx, { locationId, orders: new Map(orderIds.map((id) => [id, 1])) }),
      )
      // Several messages each.
      await sleep(50)
    }
    expect(await take(events)).toEqual({ isSnapshot: true, skuIds: [], orders: new Map() })
    for (const each of [events, control]) await each.return?.()
  })
})

describe('what was committed and never told', () => {
  /** Ends between its commits and their telling, each time. */
  const mute = { id: uuidv7(), tell: () => undefined, stop: async () => undefined }

  it('I10: is made good within a second, on screens of stock, of orders and of picks', async () => {
    const { locationId } = stock
    const skuId = await stock.takeSku(9)
    const engine = stock.openEngine({ waker: mute })
    const levels = watch([skuId])
    const topics = [
      live.watch({ kind: 'locationOrders', locationId }),
      live.watch({ kind: 'picks', locationId }),
      live.watch({ kind: 'locationStock', locationId }),
    ]
    for (const events of [levels, ...topics]) await take<unknown>(events)
    // Two changes: whoever is heard of for the first time is read once more anyway.
    for (const version of [2, 3]) {
      await addOne(skuId, engine)
      const began = performance.now()
      expect(await take(levels)).toMatchObject({ levels: [{ skuId, version }] })
      for (const events of topics) await take<unknown>(events)
      expect(performance.now() - began).toBeLessThan(1_000)
    }
    for (const events of [levels, ...topics]) await events.return?.()
  })
})
