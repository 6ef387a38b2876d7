import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  type Ask,
  askAs,
  askAsGuest,
  cards,
  describeCheckOut,
  orderOf,
  pay,
  type Result,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let store: string
let skus: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  store = encodeId('Location', test.world.store.id)
  skus = test.world.skus.map(({ id }) => encodeId('Sku', id))
})
afterAll(() => test.close())
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

const newGuest = (): Ask => askAsGuest(test)

const putIn = (ask: Ask, sku: number, quantity: number, more: object = {}) =>
  run(ask, 'setCartLine', { locationId: store, skuId: skus[sku], quantity, ...more })

async function hold(ask: Ask, sku = 0, quantity = 2): Promise<Result> {
  await putIn(ask, sku, quantity)
  return run(ask, 'checkOut', await describeCheckOut(ask, 'store'))
}

describe('reading orders', () => {
  const ORDERS =
    'viewer { orders(first: 2, after: $after) { edges { cursor node { number state } } pageInfo { hasNextPage endCursor } } }'
  interface Page {
    edges: { node: { state: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
  let ask: Ask
  beforeEach(() => {
    ask = newGuest()
  })

  it('pages through what a customer bought, newest first; a hold that was given up is not told', async () => {
    for (const sku of [0, 1, 2]) {
      test.clock.advance(1_000)
      await pay(ask, orderOf(await hold(ask, sku, 1)).id, cards.succeeds)
    }
    await run(ask, 'cancelOrder', { orderId: orderOf(await hold(ask, 3, 1)).id })
    const read = async (after: string | null) =>
      ((await ask(`query ($after: String) { ${ORDERS} }`, { after })).viewer as { orders: Page }).orders
    const first = await read(null)
    expect(first.edges).toHaveLength(2)
    const second = await read(first.pageInfo.endCursor)
    expect(second).toMatchObject({
      edges: [{ node: { state: 'CONFIRMED' } }],
      pageInfo: { hasNextPage: false },
    })
    await expect(read('bm9uc2Vuc2U')).rejects.toThrow('cursor')
  })

  it("of a location are for its staff, by state (ordersOfLocation), as is the day's summary (orderSummary)", async () => {
    const sold = orderOf(await hold(ask, 0, 1))
    await pay(ask, sold.id, cards.succeeds)
    const staff = askAs(test, test.world.viewers.staff)
    const list =
      'query ($id: ID!) { ordersOfLocation(locationId: $id, filter: { states: [CONFIRMED] }, first: 1) { edges { node { state } } pageInfo { hasNextPage } } }'
    expect(await staff(list, { id: store })).toMatchObject({
      ordersOfLocation: { edges: [{ node: { state: 'CONFIRMED' } }], pageInfo: { hasNextPage: true } },
    })
    await expect(ask(list, { id: store })).rejects.toThrow('Sign in')
    await expect(askAs(test, test.world.viewers.rivalStaff)(list, { id: store })).rejects.toThrow('not found')
    const { orderSummary } = await staff(
      `query ($id: ID!) { orderSummary(locationId: $id) { byState { state count } soldToday { amountMinor currency }
        ordersToday orderedToday { amountMinor } foundRate soldByHour { amountMinor } shortsToday } }`,
      { id: store },
    )
    const confirmed = await test.database.db.query.order.findMany({
      where: (order, { eq }) => eq(order.state, 'confirmed'),
    })
    const total = confirmed.reduce((sum, { totalMinor }) => sum + totalMinor, 0)
    expect(orderSummary).toMatchObject({
      // Nothing was picked yet, so nothing was charged.
      soldToday: { amountMinor: 0, currency: 'GBP' },
      ordersToday: confirmed.length,
      orderedToday: { amountMinor: total },
      foundRate: null,
      shortsToday: 0,
    })
    const { soldByHour, byState } = orderSummary as {
      soldByHour: { amountMinor: number }[]
      byState: { state: string; count: number }[]
    }
    expect(soldByHour).toHaveLength(24)
    expect(soldByHour.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0)
    expect(byState).toContainEqual({ state: 'CONFIRMED', count: confirmed.length })
  })

  it("somebody else's order is not found", async () => {
    const { id } = orderOf(await hold(ask, 0, 1))
    const document = 'query ($id: ID!) { order(id: $id) { number } node(id: $id) { id } }'
    expect(await askAs(test, test.world.viewers.otherCustomer)(document, { id })).toEqual({
      order: null,
      node: null,
    })
    expect(await ask(document, { id })).toMatchObject({ order: { number: expect.any(String) }, node: { id } })
    await run(ask, 'cancelOrder', { orderId: id })
  })
})
