import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { createMembers } from '@/db/members'
import { checkOut } from '@/db/orders/check-out/check-out'
import { joinNeeds } from '@/db/orders/draft/order-needs'
import { lockAndReadOrders } from '@/db/orders/draft/read-orders'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import type { StockEngine } from '@/db/stock/engine'

// Two processes that meet at one order. Whoever holds its row, held by the test, lets them go together.

let shop: OrderFixture
let engines: StockEngine[]
let barrier: postgres.Sql
beforeAll(async () => {
  shop = await openOrderFixture()
  engines = [1, 2].map(() => shop.openEngine({ members: createMembers(shop.database) }))
  barrier = postgres(shop.url, { max: 2 })
})
afterEach(async () => expect(await shop.audit()).toEqual([]))
afterAll(async () => {
  await barrier.end()
  await shop.close()
})

const newCustomer = () => `user:${uuidv7()}`

async function countBlocked(): Promise<number> {
  const [row] = await barrier<{ count: number }[]>`
    select count(*)::integer from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

it('of two shoppers who claim one pick through two processes one gets it', async () => {
  const orderId = await shop.buy(newCustomer(), await shop.takeSku(1), 1)
  const { id: pickId } = await shop.pickOf(orderId)
  const claim = (engine: StockEngine) => {
    const shopperId = uuidv7()
    const { locationId } = shop
    return claimPick(engine, { locationId, pickId, caller: `user:${shopperId}`, key: uuidv7(), shopperId })
  }
  let claims: Promise<{ type: string }>[] = []
  // The stock of its line: both have read what they decide from, or wait for the order, before the first can write.
  await barrier.begin(async (held) => {
    await held`select from stock_level s join order_line l using (location_id, sku_id) where order_id = ${orderId} for update of s`
    claims = engines.map(claim)
    await expect.poll(countBlocked).toBe(2)
  })
  const types = (await Promise.all(claims)).map(({ type }) => type)
  expect(types.sort()).toEqual(['PickChanged', 'PickTaken'])
})

it('orders are locked in the order of their keys: who waits for the first has not locked the second', async () => {
  const customer = newCustomer()
  const ids = [
    await shop.buy(customer, await shop.takeSku(1), 1),
    await shop.buy(customer, await shop.takeSku(1), 1),
  ].sort()
  const [first = newId(), second = newId()] = ids
  let reading: Promise<unknown> = Promise.resolve()
  await barrier.begin(async (held) => {
    await held`select from "order" where id = ${first} for update`
    const needs = joinNeeds([{ orderIds: [second] }, { orderIds: [first] }])
    reading = shop.database.sql.begin((sql) => lockAndReadOrders(sql, shop.locationId, needs))
    await expect.poll(countBlocked).toBe(1)
    // Fails at once where the other has it.
    await held`select from "order" where id = ${second} for update nowait`
  })
  expect([...((await reading) as { orders: Map<string, unknown> }).orders.keys()]).toEqual(ids)
})

it('of two checkouts of one customer at once in two processes, the later one takes the place of the first (L12)', async () => {
  const customer = newCustomer()
  const skuId = await shop.takeSku(10)
  await shop.fillCart(customer, skuId, 2)
  const running: ReturnType<typeof checkOut>[] = []
  await barrier.begin(async (held) => {
    await held`select 1 from stock_level where sku_id = ${skuId} for update`
    for (const engine of engines) {
      running.push(checkOut(engine, shop.checkOutInput(customer)))
      await expect.poll(countBlocked).toBe(running.length)
    }
  })
  const states = await Promise.all(
    (await Promise.all(running)).map(async (outcome) => {
      if (outcome.type !== 'OrderHeld') throw new Error(outcome.type)
      return (await shop.load(outcome.orderId)).order.state
    }),
  )
  expect(states).toEqual(['cancelled', 'held'])
  expect(await shop.balance(skuId)).toMatchObject({ reserved: 2 })
})
