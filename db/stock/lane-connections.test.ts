import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import { openLaneConnections } from '@/db/stock/lane-connections'
import type { StockChanged } from '@/db/stock/outcome'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { type DatabaseProxy, openProxyTo } from '@/db/testing/database-proxy'

const RECEIVE = {
  kind: 'adjust',
  bucket: 'onHand',
  change: 10,
  reason: 'received',
  onShortfall: 'refuse',
} as const

let stock: StockFixture
let proxy: DatabaseProxy
let database: Database
let engine: StockEngine
beforeAll(async () => {
  stock = await openStockFixture()
  const { url, ...opened } = await openProxyTo(stock.url)
  proxy = opened.proxy
  database = connectDatabase(url)
  engine = stock.openEngine({ database, settings: { connectionsMax: 1 } })
})
afterAll(async () => {
  await engine.stop()
  await database.close()
  proxy.close()
  await stock.close()
})

function reserve(skuId: string, key: string = uuidv7()) {
  const owner = { kind: 'client', id: 'test' } as const
  return engine.submit<StockChanged>({
    locationId: stock.locationId,
    caller: 'user:test',
    key,
    kind: 'test',
    content: null,
    commands: [{ kind: 'reserve', reservationId: uuidv7(), skuId, quantity: 1, owner, expiresAt: null }],
  })
}

for (const loss of ['before the commit', 'after the commit'] as const) {
  it(`a connection that is reset ${loss} costs a retry, never a unit, and leaves nothing that waits for ever`, async () => {
    const skuId = await stock.takeSku(20)
    await reserve(skuId)
    for (let round = 1; round <= 5; round += 1) {
      const isLost = proxy.loseCommit(loss, 5_000)
      expect(await reserve(skuId)).toMatchObject({ type: 'StockChanged' })
      expect(await isLost).toBe(true)
      expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 + round, version: 2 + round })
    }
    expect(await stock.audit()).toEqual([])
  })
}

it('a connection that is reset while its batch waits for a lock frees the lane: the batch is run again on a new one', async () => {
  const skuId = await stock.takeSku(20)
  await reserve(skuId)
  for (let round = 1; round <= 5; round += 1) {
    let reserved: Promise<unknown> = Promise.resolve()
    await stock.database.sql.begin(async (barrier) => {
      await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
      reserved = reserve(skuId)
      await expect.poll(countBlocked).toBe(1)
      proxy.resetAll()
    })
    expect(await reserved).toMatchObject({ type: 'StockChanged' })
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 + round })
  }
  expect(await stock.audit()).toEqual([])
})

it('the driver’s limit of lifetime, which the address may set, ends no connection in mid-batch', async () => {
  const skuId = await stock.takeSku(20)
  const url = new URL(stock.url)
  url.searchParams.set('max_lifetime', '1')
  let runs = 0
  const short = stock.openEngine({
    database: { ...stock.database, url: url.href },
    settings: { connectionsMax: 1 },
    members: createTestMembers({
      async write(sql) {
        runs += 1
        await sql`select 1`
      },
    }),
  })
  const adjust = () => stock.submitTo(short, [{ ...RECEIVE, skuId }])
  await adjust()
  let adjusted: Promise<unknown> = Promise.resolve()
  await stock.database.sql.begin(async (barrier) => {
    await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
    adjusted = adjust()
    await barrier`select pg_sleep(1.5)`
  })
  expect(await adjusted).toMatchObject({ type: 'StockChanged' })
  expect(runs).toBe(2)
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 40, version: 3 })
})

it('a connection that is older than its time is replaced between two batches', async () => {
  const skuId = await stock.takeSku(20)
  const pids = new Set<unknown>()
  const young = stock.openEngine({
    settings: { connectionsMax: 1, connectionLifetimeMs: 0 },
    members: createTestMembers({
      async write(sql) {
        pids.add((await sql`select pg_backend_pid() as pid`)[0]?.pid)
      },
    }),
  })
  for (let round = 0; round < 3; round += 1) await stock.submitTo(young, [{ ...RECEIVE, skuId }])
  expect(pids.size).toBe(3)
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 50 })
})

it('a connection that is lost at the write near a week’s end leaves no answer for what was not done', async () => {
  const skuId = await stock.takeSku(20)
  const { now } = stock.clock
  stock.clock.now = new Date('2026-03-08T23:59:40Z')
  // A connection of its own, so that the statement is sent by its text.
  const fresh = stock.openEngine({ database, settings: { connectionsMax: 1 } })
  const isCut = proxy.cutAt('/* writeDecision */')
  expect(await stock.submitTo(fresh, [{ ...RECEIVE, skuId }])).toMatchObject({ type: 'StockChanged' })
  expect(await isCut).toBe(true)
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 30, version: 2 })
  stock.clock.now = now
})

it('a network that falls silent in mid-batch costs the connection, and the batch is run again on a new one', async () => {
  const skuId = await stock.takeSku(20)
  const impatient = stock.openEngine({ database, settings: { connectionsMax: 1, silenceMsMax: 300 } })
  const adjust = () => stock.submitTo(impatient, [{ ...RECEIVE, skuId }])
  await adjust()
  proxy.muteLanes()
  expect(await adjust()).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 40 })
})

describe('the statements of one transaction', () => {
  const options = { connectionsMax: 1, lifetimeMs: 60_000, silenceMsMax: 60_000 }

  it('are refused once it is over, also when they were made before', async () => {
    const lanes = openLaneConnections({ ...options, url: stock.url })
    let late: PromiseLike<unknown> = Promise.resolve()
    await lanes.transact(async ({ sql: statement }) => {
      await statement`select 1`
      late = statement`select 2`
    })
    await lanes.transact(async ({ sql: statement }) => {
      await statement`select 3`
      await expect(late).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    })
    await lanes.close()
  })

  it('all fail when its connection is lost, also those that the driver has not sent yet', async () => {
    const lanes = openLaneConnections({ ...options, url: database.url })
    // More than a socket takes at once: the driver keeps the rest to itself.
    const big = 'x'.repeat(4_000_000)
    const failures = await lanes
      .transact(async ({ sql: statement }) => {
        await statement`select 1`
        const asked = Array.from({ length: 8 }, () =>
          statement`select length(${big}), pg_sleep(0.05)`.execute(),
        )
        proxy.resetAll()
        return Promise.allSettled(asked).then((settled) => settled.map(({ status }) => status))
      })
      .catch((error: unknown) => error)
    expect(failures).toBeInstanceOf(Error)
    await lanes.close()
  })
})

async function countBlocked(): Promise<number> {
  const [row] = await stock.database.sql<{ count: number }[]>`
    select count(*)::integer from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

it('what was planned while tables were empty is planned anew as they fill, and later seldom', async () => {
  const statements: string[] = []
  const connections = openLaneConnections({
    url: stock.url,
    connectionsMax: 1,
    lifetimeMs: 60_000,
    silenceMsMax: 30_000,
    onStatement: (text) => statements.push(text),
  })
  const batchesUntilForgotten: number[] = []
  for (let batch = 1; batch <= 70; batch += 1) {
    await connections.transact(({ sql }) => sql`/* nothing */ select 1`)
    if (statements.includes('discard plans')) batchesUntilForgotten.push(batch)
    statements.length = 0
  }
  await connections.close()
  expect(batchesUntilForgotten).toEqual([4, 16, 64])
})
