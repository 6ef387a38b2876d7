import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectDatabase, type Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import type { StockChanged } from '@/db/stock/outcome'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'

let stock: StockFixture
let proxy: DatabaseProxy
let database: Database
let engine: StockEngine
beforeAll(async () => {
  stock = await openStockFixture()
  proxy = await openDatabaseProxy()
  const url = new URL(stock.url)
  await proxy.pointTo(Number(url.port))
  url.port = String(proxy.port)
  database = connectDatabase(url.href)
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

async function countBlocked(): Promise<number> {
  const [row] = await stock.database.sql<{ count: number }[]>`
    select count(*)::integer from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}
