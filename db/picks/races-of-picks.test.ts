import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId, type OrderId, type PickId } from '@/db/ids'
import { createMembers } from '@/db/members'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'
import type { StockEngine } from '@/db/stock/engine'

// Two processes, held at a barrier and released in a known order.
let shop: OrderFixture
let other: StockEngine
let sql: postgres.Sql
beforeAll(async () => {
  shop = await openOrderFixture()
  other = shop.openEngine({ members: createMembers(shop.database) })
  sql = postgres(shop.url, { max: 2 })
})
afterAll(async () => {
  await sql.end()
  await shop.close()
})

async function countBlocked(): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::integer from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

/** Starts one after the other, each as soon as the one before waits at these orders; then lets them go. */
async function race<T>(orderIds: readonly string[], starts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running: Promise<T>[] = []
  await sql.begin(async (barrier) => {
    await barrier`select 1 from "order" where id = any(${orderIds as string[]}::uuid[]) for update`
    for (const start of starts) {
      running.push(start())
      await expect.poll(countBlocked).toBe(running.length)
    }
  })
  return Promise.all(running)
}

async function buy(): Promise<{ orderId: OrderId; pickId: PickId; customer: string }> {
  const customer = `user:${uuidv7()}`
  const orderId = await shop.buy(customer, await shop.takeSku(4), 2)
  return { orderId, pickId: (await shop.pickOf(orderId)).id, customer }
}

const byShopper = (shopperId: string) => ({
  ...{ locationId: shop.locationId, caller: `user:${shopperId}`, key: uuidv7(), shopperId },
})

it('a shopper who claims two picks at once in two processes has one of them, and is told of it', async () => {
  const [first, second] = [await buy(), await buy()]
  const shopperId = uuidv7()
  const outcomes = await race(
    [first.orderId, second.orderId],
    [
      () => claimPick(shop.engine, { ...byShopper(shopperId), pickId: first.pickId }),
      () => claimPick(other, { ...byShopper(shopperId), pickId: second.pickId }),
    ],
  )
  const types = outcomes.map(({ type }) => type).sort()
  expect(types).toEqual(['AlreadyPicking', 'PickChanged'])
  const picks = [await shop.pickOf(first.orderId), await shop.pickOf(second.orderId)]
  expect(picks.map(({ state }) => state).sort()).toEqual(['claimed', 'queued'])
  expect(await shop.audit()).toEqual([])
})

it.each([
  ['a cancellation', ['OrderCancelled', 'PickTaken'], 'cancelled', 'cancelled'],
  ['a claim', ['PickChanged', 'OrderCancelled'], 'cancelled', 'cancelled'],
])(
  'of a cancellation and a claim in two processes, %s comes first, and both agree',
  async (first, types, order, pick) => {
    const { orderId, pickId, customer } = await buy()
    const cancel = () =>
      cancelOrder(shop.engine, {
        ...{ locationId: shop.locationId, orderId, caller: customer, key: uuidv7(), isStaff: false },
      })
    const claim = () => claimPick(other, { ...byShopper(uuidv7()), pickId })
    const starts = first === 'a claim' ? [claim, cancel] : [cancel, claim]
    const outcomes = await race<{ type: string }>([orderId], starts)
    expect(outcomes.map(({ type }) => type)).toEqual(types)
    expect((await shop.load(orderId)).order.state).toBe(order)
    expect((await shop.pickOf(orderId)).state).toBe(pick)
    expect(await shop.audit()).toEqual([])
  },
)

it.each([
  ['the line', ['LineEnded', 'PickFinished'], 'finished'],
  ['the finish', ['LinesOpen', 'LineEnded'], 'claimed'],
])('of the last line and the finish in two processes, %s comes first', async (first, types, state) => {
  const { orderId, pickId } = await buy()
  const shopper = byShopper(uuidv7())
  await claimPick(shop.engine, { ...shopper, pickId })
  const [line] = (await shop.load(orderId)).lines
  const find = () =>
    findLine(shop.engine, { ...shopper, key: uuidv7(), orderId, lineId: line?.id ?? newId(), quantity: 1 })
  const finish = () => finishPick(other, shop.gateway, { ...shopper, key: uuidv7(), pickId })
  const starts = first === 'the line' ? [find, finish] : [finish, find]
  const outcomes = await race<{ type: string }>([orderId], starts)
  expect(outcomes.map(({ type }) => type)).toEqual(types)
  expect((await shop.pickOf(orderId)).state).toBe(state)
  const [payment] = (await shop.load(orderId)).payments
  expect(payment?.capturedMinor).toBe(first === 'the line' ? 250 : 0)
  expect(await shop.audit()).toEqual([])
})
