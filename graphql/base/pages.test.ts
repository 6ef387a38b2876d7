import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { order, pick } from '@/db/schema'
import { reserveStock } from '@/db/stock/reserve-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'
import type { TestViewers } from '@/graphql/testing/test-viewers'

let test: GraphqlTest
let ids: Record<'location' | 'level' | 'sku', string>
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  const [sku] = world.skus
  ids = {
    location: encodeId('Location', world.store.id),
    level: encodeId('StockLevel', world.store.id, sku.id),
    sku: encodeId('Sku', sku.id),
  }
  for (let round = 0; round < 9; round++) {
    await reserveStock(test.engine, {
      locationId: world.store.id,
      caller: `user:${world.viewers.staff.userId}`,
      key: `hold ${round}`,
      owner: { kind: 'client', id: `basket-${round}` },
      lines: [{ skuId: sku.id, quantity: 1 + (round % 2) }],
      ttlSeconds: 900,
    })
  }
  await insertOrders(11)
}, 60_000)
afterAll(() => test.close())

/** Several were made in the same moment: what tells them apart is the id alone. */
async function insertOrders(count: number): Promise<void> {
  const { world, clock, database } = test
  const locationId = world.store.id
  const orders = Array.from({ length: count }, (_, index) => ({
    locationId,
    id: newId(),
    number: `PAGE${String(index).padStart(4, '0')}`,
    customer: `user:${world.viewers.customer.userId}`,
    checkoutId: newId(),
    state: 'confirmed' as const,
    version: 1,
    handover: 'pick_up' as const,
    slotStartAt: new Date(clock.now.getTime() + index * 3_600_000),
    contactName: 'Cora',
    currency: 'GBP',
    substitutionWish: 'similar' as const,
    totalMinor: 1_000,
    holdExtended: false,
    createdAt: new Date(clock.now.getTime() - Math.floor(index / 3) * 1_000),
  }))
  await database.db.insert(order).values(orders)
  await database.db.insert(pick).values(
    orders.map(({ id: orderId, createdAt }) => ({
      locationId,
      id: newId(),
      orderId,
      state: 'queued' as const,
      version: 1,
      queuedAt: createdAt,
    })),
  )
}

interface Connection {
  edges: { cursor: string; node: { id: string; version?: number } }[]
  nodes: { id: string; version?: number }[]
  pageInfo: Record<'startCursor' | 'endCursor', string | null> &
    Record<'hasNextPage' | 'hasPreviousPage', boolean>
  totalCount: number
}

interface List {
  name: string
  viewer: Exclude<keyof TestViewers, 'people'>
  /** The connection inside `{ … }`, with `PAGE` for its arguments and `FIELDS` for what is asked of it. */
  query: string
  count: number
  /** What tells one item from another. */
  item?: string
}

const at = (list: Omit<List, 'viewer'> & { viewer?: List['viewer'] }): List => ({ viewer: 'staff', ...list })
const lists: List[] = [
  ...['WALK', 'NAME', 'AVAILABLE_ASC', 'AVAILABLE_DESC', 'UPDATED_DESC'].map((sort) =>
    at({
      name: `stockLevels by ${sort}`,
      query: `stockLevels(locationId: "$location", sort: ${sort} PAGE) FIELDS`,
      count: 4,
    }),
  ),
  ...['RELEVANCE', 'PRICE_ASC', 'PRICE_DESC', 'NAME'].map((sort) =>
    at({
      name: `listings by ${sort}`,
      query: `listings(locationId: "$location", sort: ${sort} PAGE) FIELDS`,
      count: 4,
      viewer: 'stranger',
    }),
  ),
  at({
    name: 'listings that match a word',
    query: 'listings(locationId: "$location", filter: { text: "oat" } PAGE) FIELDS',
    count: 4,
    viewer: 'stranger',
  }),
  at({ name: 'reservations', query: 'reservations(locationId: "$location" PAGE) FIELDS', count: 9 }),
  at({
    name: 'reservations of two units',
    query: 'reservations(locationId: "$location", filter: { quantity: { min: 2 } } PAGE) FIELDS',
    count: 4,
  }),
  at({ name: 'ordersOfLocation', query: 'ordersOfLocation(locationId: "$location" PAGE) FIELDS', count: 11 }),
  at({
    name: "a customer's orders",
    query: 'viewer { orders(filter: { states: [CONFIRMED] } PAGE) FIELDS }',
    count: 11,
    viewer: 'customer',
  }),
  at({
    name: 'pickQueue',
    query: 'pickQueue(locationId: "$location" PAGE) FIELDS',
    count: 11,
    viewer: 'shopper',
  }),
  at({
    name: 'a ledger',
    query: 'stockLevel(id: "$level") { ledger(filter: { kinds: [RESERVED] } PAGE) FIELDS }',
    count: 9,
    item: 'version',
  }),
  at({
    name: 'live reservations of a level',
    query: 'stockLevel(id: "$level") { liveReservations(PAGE) FIELDS }',
    count: 9,
  }),
  at({
    name: 'the listings of a SKU',
    query: 'node(id: "$sku") { ... on Sku { listings(PAGE) FIELDS } }',
    count: 2,
    viewer: 'stranger',
  }),
]

type Way = 'forwards' | 'backwards'

function clientOf(list: List): TestClient {
  return test.as(test.world.viewers[list.viewer])
}

async function readPage(client: TestClient, list: List, page: string): Promise<Connection> {
  const item = list.item ?? 'id'
  const fields = `{ edges { cursor node { ${item} } } nodes { ${item} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`
  const document = list.query
    .replace(' PAGE', ` ${page}`)
    .replace('(PAGE)', `(${page})`)
    .replace('FIELDS', fields)
    .replace(/\$(\w+)/g, (_whole, key: keyof typeof ids) => ids[key])
  const { data, errors } = await client.query<Record<string, unknown>>(`{ ${document} }`)
  expect(errors).toEqual([])
  return findConnection(data)
}

function findConnection(value: unknown): Connection {
  const [inner] = Object.values(value as Record<string, unknown>)
  return inner && typeof inner === 'object' && 'edges' in inner
    ? (inner as Connection)
    : findConnection(inner)
}

/** All items, in the list's order, read page by page. */
async function readAll(list: List, way: Way, size: number): Promise<string[]> {
  const client = clientOf(list)
  const found: string[] = []
  let cursor: string | null = null
  for (;;) {
    const from: string = cursor === null ? '' : `${way === 'forwards' ? 'after' : 'before'}: "${cursor}"`
    const page = await readPage(client, list, `${way === 'forwards' ? 'first' : 'last'}: ${size} ${from}`)
    const { edges, nodes, pageInfo, totalCount } = page
    expect(totalCount).toBe(list.count)
    expect(nodes).toEqual(edges.map(({ node }) => node))
    expect(pageInfo).toMatchObject({
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    })
    const names = nodes.map((node) => JSON.stringify(node))
    if (way === 'forwards') found.push(...names)
    else found.unshift(...names)
    const [hasMore, hasBefore] =
      way === 'forwards'
        ? [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
        : [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
    expect(hasBefore).toBe(cursor !== null)
    if (!hasMore) return found
    expect(edges).toHaveLength(size)
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor
  }
}

describe.each(lists)('$name', (list) => {
  it('is the same list read forwards and backwards, in pages of any size', async () => {
    const whole = await readAll(list, 'forwards', 50)
    expect(new Set(whole).size).toBe(list.count)
    const sizes = fc.record({
      way: fc.constantFrom<Way>('forwards', 'backwards'),
      size: fc.integer({ min: 1, max: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(sizes, async ({ way, size }) => {
        expect(await readAll(list, way, size)).toEqual(whole)
      }),
      { numRuns: 6, seed: 7 },
    )
  }, 60_000)

  it.each(['first: 2, last: 2', 'first: 2, before: "x"', 'last: 2, after: "x"', 'after: "x", before: "y"'])(
    'goes one way at a time: %s is refused',
    async (page) => {
      const document = list.query.replace(' PAGE', ` ${page}`).replace('(PAGE)', `(${page})`)
      const filled = document
        .replace('FIELDS', '{ totalCount }')
        .replace(/\$(\w+)/g, (_whole, key: keyof typeof ids) => ids[key])
      const { codes } = await clientOf(list).query(`{ ${filled} }`)
      expect(codes).toEqual(['BAD_USER_INPUT'])
    },
  )
})

it('a page costs as many statements as its neighbours, whatever is counted on it', async () => {
  const document = (
    first: number,
  ) => `{ stockLevels(locationId: "${ids.location}", first: ${first}) { totalCount nodes {
    sku { listings(first: 1) { totalCount nodes { id } } }
    ledger(first: 2) { totalCount nodes { version } } liveReservations(first: 2) { totalCount nodes { id } } } } }`
  const count = async (first: number) => {
    const { result, statements } = await test.countStatements(() =>
      test.as(test.world.viewers.staff).query(document(first)),
    )
    expect(result.errors).toEqual([])
    return statements.length
  }
  await count(4)
  expect(await count(4)).toBe(await count(2))
})
