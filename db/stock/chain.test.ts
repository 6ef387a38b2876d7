import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { connectDatabase, type Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import type { StockChanged } from '@/db/stock/outcome'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { type DatabaseProxy, openProxyTo } from '@/db/testing/database-proxy'

let stock: StockFixture
let proxy: DatabaseProxy
let database: Database
let engine: StockEngine
let sent: string[] = []
let letGo = (): void => undefined
/** Runs once, while the next batch is decided: everything of the one behind it is still to be sent. */
let onDecided: (() => void) | null = null
beforeAll(async () => {
  stock = await openStockFixture()
  const { url, ...opened } = await openProxyTo(stock.url)
  proxy = opened.proxy
  database = { ...connectDatabase(url), onStatement: (text) => sent.push(nameOf(text)) }
})
beforeEach(async () => {
  engine = openEngine()
  await reserve(await stock.takeSku(1))
  sent = []
})
afterEach(async () => {
  letGo()
  await engine.stop()
  expect(await stock.audit()).toEqual([])
})
afterAll(async () => {
  await database.close()
  proxy.close()
  await stock.close()
})

function openEngine(connectionLifetimeMs = 60_000): StockEngine {
  return stock.openEngine({
    database,
    settings: { connectionsMax: 1, connectionLifetimeMs },
    members: createTestMembers({
      write: async (sql) => {
        onDecided?.()
        onDecided = null
        await sql`/* testMember */ select 1`
      },
    }),
  })
}

function nameOf(text: string): string {
  return /^\s*(?:\/\* (\w+) \*\/|(\w+))/.exec(text)?.slice(1).find(Boolean) ?? text
}

function reserve(
  skuId: string,
  { key = uuidv7(), kind = 'test', quantity = 1, locationId = stock.locationId } = {},
) {
  const owner = { kind: 'client', id: 'test' } as const
  return engine.submit<StockChanged>({
    locationId,
    caller: 'user:test',
    key,
    kind,
    content: quantity,
    commands: [{ kind: 'reserve', reservationId: uuidv7(), skuId, quantity, owner, expiresAt: null }],
  })
}

/** Of two batches, the second of which is queued while the first one is decided. */
const CHAINED = ['testMember', 'commit', 'begin', 'lockStockLevels', 'findHoldsAndCommands']

it('locks and reads in the flight that writes and commits the batch before', async () => {
  const skuId = await stock.takeSku(3)
  onDecided = () => {
    letGo = proxy.holdAnswers()
  }
  const both = [reserve(skuId), reserve(skuId, { quantity: 3 })]
  // Nobody has heard of the first one's end.
  await expect.poll(() => sent.slice(sent.indexOf('testMember'))).toEqual(CHAINED)
  letGo()
  // And what it did is seen: two are left.
  expect(await Promise.all(both)).toMatchObject([{ type: 'StockChanged' }, { type: 'InsufficientStock' }])
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
})

it('is decided as if the batch before had never been, where that one failed', async () => {
  const skuId = await stock.takeSku(3)
  onDecided = () => {
    letGo = proxy.holdAnswers()
  }
  // Postgres refuses a character that it cannot keep; nothing before the write sees it.
  const both = [reserve(skuId, { kind: 'a\u0000b' }), reserve(skuId, { quantity: 3 })]
  await expect.poll(() => sent.slice(sent.indexOf('testMember'))).toEqual(CHAINED)
  letGo()
  await expect(both[0]).rejects.toThrow()
  expect(await both[1]).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 3, version: 2 })
})

for (const loss of ['before the commit', 'after the commit'] as const) {
  it(`takes effect once, and so does the batch before, where their connection is lost ${loss} that both travel with`, async () => {
    const skuId = await stock.takeSku(5)
    const isLost = proxy.loseCommit(loss, 5_000)
    const all = [reserve(skuId), reserve(skuId), reserve(skuId)]
    expect(await Promise.all(all)).toMatchObject(Array(3).fill({ type: 'StockChanged' }))
    expect(await isLost).toBe(true)
    expect(sent.slice(sent.indexOf('testMember')).slice(0, 4)).toEqual(CHAINED.slice(0, 4))
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 3, version: 4 })
  })
}

it('with the key of a job in the batch before finds what that one was answered', async () => {
  const skuId = await stock.takeSku(5)
  const key = uuidv7()
  const [first, again] = await Promise.all([reserve(skuId, { key }), reserve(skuId, { key })])
  expect(sent).toContain('commit')
  expect(again).toEqual(first)
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1, version: 2 })
})

it('travels on a new connection where that of the batch before is to be replaced', async () => {
  await engine.stop()
  engine = openEngine(0)
  const skuId = await stock.takeSku(5)
  sent = []
  const all = await Promise.all([reserve(skuId), reserve(skuId), reserve(skuId)])
  expect(all).toMatchObject(Array(3).fill({ type: 'StockChanged' }))
  expect(sent.filter((name) => name === 'openLaneClient')).toHaveLength(2)
})

it('leaves the connection to another place that waits for it', async () => {
  const skuId = await stock.takeSku(5)
  const order: string[] = []
  const here = Array.from({ length: 3 }, () => reserve(skuId).then(() => order.push('here')))
  const there = reserve(uuidv7(), { locationId: uuidv7() }).then(() => order.push('there'))
  await Promise.all([...here, there])
  expect(order).toEqual(['here', 'there', 'here', 'here'])
})
