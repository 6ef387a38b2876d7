import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, type OrderLineId } from '@/db/ids'
import { order, orderEvent, orderLine, pick } from '@/db/schema'
import { encodeId, versionToPart } from '@/graphql/base/opaque-id'
import { type InsertedOrder, insertOrder } from '@/graphql/live/testing/insert-order'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { TestViewers } from '@/graphql/testing/test-viewers'

type Name = Exclude<keyof TestViewers, 'people'>

let test: GraphqlTest
let made: InsertedOrder[]
const [first, second] = [newId(), newId()]
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world, database } = test
  made = [await insertOrder(test, world.viewers.customer), await insertOrder(test, world.viewers.guest)]
  await database.db.update(order).set({ contactEmail: 'cora@test.example' })
  await insertLines(made, [first, second])
  const claimed = made[0]?.pickId ?? newId()
  const shopperId = world.viewers.shopper.userId
  await database.db.update(pick).set({ state: 'claimed', shopperId }).where(eq(pick.id, claimed))
})
afterAll(() => test.close())

/** A line that was replaced, and what took its place, for each order; those of the first one under these ids. */
async function insertLines(orders: readonly InsertedOrder[], ofFirst?: readonly [OrderLineId, OrderLineId]) {
  const { world, database, clock } = test
  for (const { orderId } of orders) {
    const about = { locationId: world.store.id, orderId }
    const line = { ...about, name: 'Oat drink', priceMinor: 250, quantity: 3, quantityFound: 0 }
    const [old, instead] = (orderId === orders[0]?.orderId && ofFirst) || [newId(), newId()]
    await database.db.insert(orderLine).values([
      {
        ...line,
        id: old,
        position: 0,
        skuId: world.skus[0].id,
        state: 'replaced',
        substitutionWish: 'similar',
      },
      {
        ...line,
        id: instead,
        position: 0,
        skuId: world.skus[1].id,
        state: 'found',
        substitutionWish: 'similar',
        replacesLineId: old,
      },
    ])
    await database.db.insert(orderEvent).values({
      ...about,
      sequence: 1,
      kind: 'line_replaced',
      lineId: old,
      data: { replacementId: instead },
      caller: 'system',
      at: clock.now,
    })
  }
}

const ask = async (name: Name, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await test.as(test.world.viewers[name]).query(document, variables)
  expect(errors).toEqual([])
  return data as Record<string, unknown>
}

describe('who ordered', () => {
  const WHO = 'query ($id: ID!) { order(id: $id) { contactName contactEmail customer { id name isGuest } } }'
  const known = { contactEmail: 'cora@test.example', customer: { name: 'Cora', isGuest: false } }
  it.each(['customer', 'staff', 'staffKey', 'operator'] as const)('is told to %s', async (name) => {
    expect(await ask(name, WHO, { id: made[0]?.order })).toMatchObject({ order: known })
  })
  it('is not told to its shopper, who knows the name to call out', async () => {
    expect(await ask('shopper', WHO, { id: made[0]?.order })).toEqual({
      order: { contactName: 'Cora', contactEmail: null, customer: null },
    })
  })
  it('is one id, which the customer knows as their own (Viewer.id), a guest too', async () => {
    for (const [index, name] of (['customer', 'guest'] as const).entries()) {
      const { viewer } = await ask(name, '{ viewer { id } }')
      const seen = await ask('staff', WHO, { id: made[index]?.order })
      expect(seen).toMatchObject({ order: { customer: viewer } })
    }
    expect(await ask('stranger', '{ viewer { id } }')).toEqual({ viewer: { id: null } })
  })
})

describe('an order', () => {
  it('leads to its pick for those who may see it, and to null for its customer', async () => {
    const document = 'query ($id: ID!) { order(id: $id) { pick { id order { id } } } }'
    const id = made[0]?.order
    for (const name of ['staff', 'shopper'] as const) {
      expect(await ask(name, document, { id })).toEqual({
        order: { pick: { id: made[0]?.pick, order: { id } } },
      })
    }
    expect(await ask('customer', document, { id })).toEqual({ order: { pick: null } })
  })
  it('and its lines and events lead to one another', async () => {
    const lineId = (id: OrderLineId) =>
      encodeId('OrderLine', test.world.store.id, made[0]?.orderId ?? newId(), id)
    expect(
      await ask(
        'customer',
        `query ($id: ID!) { order(id: $id) { events { kind line { id } }
          lines { id total { amountMinor currency } replaces { id } order { id } } } }`,
        { id: made[0]?.order },
      ),
    ).toEqual({
      order: {
        events: [{ kind: 'LINE_REPLACED', line: { id: lineId(first) } }],
        lines: [
          {
            id: lineId(first),
            total: { amountMinor: 750, currency: 'GBP' },
            replaces: null,
            order: { id: made[0]?.order },
          },
          expect.objectContaining({ id: lineId(second), replaces: { id: lineId(first) } }),
        ],
      },
    })
  })
  it('costs as many statements among many as among two: none is sent for each', async () => {
    const document = `query ($id: ID!, $n: Int!) { ordersOfLocation(locationId: $id, first: $n) { nodes {
      contactEmail customer { name } pick { state } events { line { name } } lines { total { amountMinor } replaces { name } order { number } } } } }`
    const count = async (n: number) => {
      const variables = { id: encodeId('Location', test.world.store.id), n }
      const { result, statements } = await test.countStatements(() => ask('staff', document, variables))
      expect(result).toMatchObject({ ordersOfLocation: { nodes: { length: n } } })
      const sent = new Map<string, number>()
      for (const statement of statements) {
        // However many ids are named in it.
        const text = statement.replaceAll(/\$\d+/g, '$').replaceAll(/(\(?\$\)?, )+/g, '')
        sent.set(text, (sent.get(text) ?? 0) + 1)
      }
      return sent
    }
    const more = []
    for (let orders = 0; orders < 6; orders++) more.push(await insertOrder(test, test.world.viewers.customer))
    await insertLines(more)
    const [few, many] = [await count(2), await count(6)]
    expect([...many.keys()].sort()).toEqual([...few.keys()].sort())
    // Lines are read as parts of orders, for events and for what they replace: together where the answers before them come together.
    expect(Math.max(...many.values())).toBeLessThanOrEqual(3)
  })
})

it('a line of a cart is found by its id, by its owner alone', async () => {
  const { store, skus } = test.world
  const input = {
    key: 'two',
    locationId: encodeId('Location', store.id),
    skuId: encodeId('Sku', skus[0].id),
    quantity: 2,
  }
  const changed = await ask(
    'customer',
    'mutation ($input: SetCartLineInput!) { setCartLine(input: $input) { ... on CartChanged { cart { lines { id } } } } }',
    { input },
  )
  const { id } = (changed as { setCartLine: { cart: { lines: { id: string }[] } } }).setCartLine.cart
    .lines[0] ?? { id: '' }
  const document = 'query ($id: ID!) { node(id: $id) { id ... on CartLine { quantity } } }'
  expect(await ask('customer', document, { id })).toEqual({ node: { id, quantity: 2 } })
  for (const name of ['otherCustomer', 'guest', 'stranger', 'staff'] as const) {
    expect(await ask(name, document, { id })).toEqual({ node: null })
  }
})

it('an entry of a ledger is found by its id, by the staff of its location alone', async () => {
  const { store, skus } = test.world
  const id = encodeId('LedgerEntry', store.id, skus[0].id, versionToPart(1))
  const document =
    'query ($id: ID!) { node(id: $id) { id ... on LedgerEntry { version reservation { id } stockLevel { id sku { name } } } } }'
  expect(await ask('staff', document, { id })).toEqual({
    node: {
      id,
      version: 1,
      reservation: null,
      stockLevel: { id: encodeId('StockLevel', store.id, skus[0].id), sku: { name: skus[0].name } },
    },
  })
  for (const name of ['customer', 'shopper', 'warehouseStaff', 'rivalStaff', 'stranger'] as const) {
    expect(await ask(name, document, { id })).toEqual({ node: null })
  }
  const none = encodeId('LedgerEntry', store.id, skus[0].id, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
  expect(await ask('staff', document, { id: none })).toEqual({ node: null })
})

it('a retailer is found by its slug', async () => {
  expect(await ask('stranger', '{ retailer(slug: "greenlark") { name } }')).toEqual({
    retailer: { name: 'Greenlark' },
  })
  expect(await ask('stranger', '{ retailer(slug: "nobody") { name } }')).toEqual({ retailer: null })
})
