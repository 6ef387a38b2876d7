import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { order, orderEvent, orderLine, payment } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { customerOf } from '@/graphql/viewer'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
  await insertOrders(50)
})
afterAll(() => test.close())

/** Confirmed orders of one customer, each with every SKU of the store, its events and its payment. */
async function insertOrders(count: number): Promise<void> {
  const { world, clock, database } = test
  const locationId = world.store.id
  const at = clock.now
  const orders = Array.from({ length: count }, (_, index) => ({
    locationId,
    id: newId(),
    number: `TEST${String(index).padStart(4, '0')}`,
    customer: customerOf(world.viewers.customer) ?? '',
    checkoutId: newId(),
    state: 'confirmed' as const,
    version: 1,
    handover: 'pick_up' as const,
    contactName: 'Cora',
    currency: 'GBP',
    substitutionWish: 'similar' as const,
    totalMinor: 1_000,
    holdExtended: false,
    createdAt: new Date(at.getTime() - index * 1_000),
    confirmedAt: at,
  }))
  await database.db.insert(order).values(orders)
  await database.db.insert(orderLine).values(
    orders.flatMap(({ id: orderId }) =>
      world.skus.map((sku, position) => ({
        locationId,
        orderId,
        id: newId(),
        position,
        skuId: sku.id,
        name: sku.name,
        priceMinor: 250,
        quantity: 1,
        quantityFound: 0,
        state: 'confirmed' as const,
        substitutionWish: 'similar' as const,
      })),
    ),
  )
  await database.db.insert(orderEvent).values(
    orders.map(({ id: orderId }) => ({
      locationId,
      orderId,
      sequence: 1,
      kind: 'held' as const,
      data: {},
      caller: 'system',
      at,
    })),
  )
  await database.db.insert(payment).values(
    orders.map(({ id: orderId }) => ({
      locationId,
      orderId,
      id: newId(),
      state: 'authorised' as const,
      currency: 'GBP',
      amountMinor: 1_000,
      authorisedMinor: 1_000,
      capturedMinor: 0,
      refundedMinor: 0,
      gateway: 'sandbox',
      createdAt: at,
      updatedAt: at,
    })),
  )
}

const FIELDS = `edges { node { id state isCancellable total { amountMinor } totalFound { amountMinor } payment { state }
  location { name retailer { name } } events { kind }
  lines { name state price { amountMinor } listing { aisle stockLevel { availability { label } } }
    sku { name picture { url } product { name } } } } }`

async function count(first: number): Promise<string[]> {
  const { staff } = test.world.viewers
  const document = `query ($id: ID!, $first: Int) { ordersOfLocation(locationId: $id, first: $first) { ${FIELDS} } }`
  const variables = { id: encodeId('Location', test.world.store.id), first }
  const { result, statements } = await test.countStatements(() =>
    test
      .as(staff)
      .query<{ ordersOfLocation: { edges: { node: { lines: unknown[] } }[] } }>(document, variables),
  )
  expect(result.errors).toEqual([])
  expect(result.data?.ordersOfLocation.edges).toHaveLength(first)
  expect(result.data?.ordersOfLocation.edges[0]?.node.lines).toHaveLength(4)
  return statements
}

it('a page of 50 orders with lines, SKUs, pictures, live stock, events and payments costs as many statements as one of two', async () => {
  await count(1)
  const small = await count(2)
  const large = await count(50)
  // Sorted: which of two loaders is first depends on which answer came first.
  expect(large.map(firstWords).sort()).toEqual(small.map(firstWords).sort())
  expect(large.length).toBeLessThanOrEqual(11)
})

function firstWords(statement: string): string {
  return statement.slice(0, 60)
}

it("a customer's own page costs a fixed number of statements too", async () => {
  const ask = (first: number) =>
    test.countStatements(() =>
      test
        .as(test.world.viewers.customer)
        .query(`query ($first: Int) { viewer { orders(first: $first) { ${FIELDS} } } }`, { first }),
    )
  await ask(1)
  const [small, large] = [await ask(2), await ask(50)]
  expect([...small.result.errors, ...large.result.errors]).toEqual([])
  expect(large.statements).toHaveLength(small.statements.length)
})
