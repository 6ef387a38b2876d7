import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reserveStock } from '@/db/stock/reserve-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let store: string
let levels: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  store = encodeId('Location', world.store.id)
  levels = world.skus.map(({ id }) => encodeId('StockLevel', world.store.id, id))
  for (const [index, sku] of world.skus.entries()) {
    await reserveStock(test.engine, {
      locationId: world.store.id,
      caller: `user:${world.viewers.staff.userId}`,
      key: `hold ${index}`,
      owner: { kind: 'client', id: `basket-${index}` },
      lines: [{ skuId: sku.id, quantity: 16 + index }],
      ttlSeconds: 900,
    })
  }
})
afterAll(() => test.close())

describe('stockLevel', () => {
  const document = `query ($id: ID!) { stockLevel(id: $id) {
    id version availability { label quantityLeft isOrderable } onHand reserved unavailable safetyStock available
    sku { name } location { slug } listing { id } ledger(first: 1) { edges { node { kind } } } liveReservations { nodes { quantity } }
  } }`
  it('gives staff the numbers, the ledger and who holds what', async () => {
    const { data } = await staff.query(document, { id: levels[0] })
    expect(data).toMatchObject({
      stockLevel: {
        id: levels[0],
        version: 2,
        onHand: 20,
        reserved: 16,
        available: 4,
        availability: { label: 'LOW', quantityLeft: 4, isOrderable: true },
        location: { slug: 'store' },
        ledger: { edges: [{ node: { kind: 'RESERVED' } }] },
        liveReservations: { nodes: [{ quantity: 16 }] },
      },
    })
  })
  it.each(['customer', 'stranger', 'shopper', 'rivalStaff', 'warehouseStaff'] as const)(
    'tells %s what may be sold, and no number of units',
    async (viewer) => {
      const { data } = await test.as(test.world.viewers[viewer]).query(document, { id: levels[0] })
      expect(data).toMatchObject({
        stockLevel: {
          availability: { label: 'LOW', quantityLeft: 4, isOrderable: true },
          onHand: null,
          reserved: null,
          unavailable: null,
          safetyStock: null,
          available: null,
          ledger: null,
          liveReservations: null,
        },
      })
    },
  )
  it('is null where the location does not list the SKU, and where the id is none', async () => {
    const id = encodeId('StockLevel', test.world.store.id, test.world.rival.sku.id)
    expect((await staff.query(document, { id })).data).toEqual({ stockLevel: null })
    expect((await staff.query(document, { id: 'nonsense' })).data).toEqual({ stockLevel: null })
  })
})

describe('the ledger of a level', () => {
  const document = `query ($id: ID!, $first: Int, $after: String) { stockLevel(id: $id) { ledger(first: $first, after: $after) {
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { version kind reason onHandChange reservedChange onHand reserved reference actor reservation { id } at } }
  } } }`
  it('pages from the newest to the first entry, with the balance and the one who caused it', async () => {
    type Page = { stockLevel: { ledger: { pageInfo: { endCursor: string } } } }
    const first = await staff.query<Page>(document, { id: levels[1], first: 1 })
    expect(first.data).toMatchObject({
      stockLevel: {
        ledger: {
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          edges: [
            { node: { version: 2, kind: 'RESERVED', reservedChange: 17, reserved: 17, actor: 'Rafi' } },
          ],
        },
      },
    })
    const after = first.data?.stockLevel.ledger.pageInfo.endCursor
    expect((await staff.query(document, { id: levels[1], first: 1, after })).data).toMatchObject({
      stockLevel: {
        ledger: {
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
          edges: [
            { node: { version: 1, kind: 'ADJUSTED', reason: 'RECEIVED', onHand: 20, actor: 'Onshelf' } },
          ],
        },
      },
    })
  })
  it.each([{ first: 0 }, { first: 201 }, { after: 'nonsense' }])('refuses %j', async (page) => {
    expect((await staff.query(document, { id: levels[0], ...page })).codes).toEqual(['BAD_USER_INPUT'])
  })
})

describe('stockLevels', () => {
  const document = `query ($locationId: ID!, $filter: StockLevelFilter, $sort: StockLevelSort, $first: Int, $after: String) {
    stockLevels(locationId: $locationId, filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id available } } } }`
  type Page = {
    stockLevels: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { id: string } }[] }
  }
  const idsOf = ({ data }: { data: Page | null }) => data?.stockLevels.edges.map(({ node }) => node.id)

  it('sorts, filters and pages', async () => {
    const locationId = store
    const all = await staff.query<Page>(document, { locationId, sort: 'AVAILABLE_ASC' })
    expect(idsOf(all)).toEqual([...levels].reverse())
    const first = await staff.query<Page>(document, { locationId, sort: 'AVAILABLE_ASC', first: 3 })
    const after = first.data?.stockLevels.pageInfo.endCursor
    const second = await staff.query<Page>(document, { locationId, sort: 'AVAILABLE_ASC', first: 3, after })
    expect([...(idsOf(first) ?? []), ...(idsOf(second) ?? [])]).toEqual(idsOf(all))
    const filter = {
      text: 'oat 2',
      states: ['LOW'],
      categoryIds: [encodeId('Category', test.world.categories[0]?.id ?? '')],
    }
    const found = await staff.query<Page>(document, { locationId, filter })
    expect(found.data?.stockLevels).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: levels[1], available: 3 } }],
    })
    expect(
      (await staff.query<Page>(document, { locationId, filter: { states: ['OUT'] } })).data,
    ).toMatchObject({
      stockLevels: { totalCount: 0, edges: [] },
    })
  })
  it('costs a fixed number of statements, whatever it shows of each level', async () => {
    const wide = `query ($locationId: ID!) { stockLevels(locationId: $locationId) { totalCount edges { node {
      onHand sku { name } location { name } listing { id }
      ledger(first: 3) { edges { node { version actor } } } liveReservations(first: 3) { nodes { quantity stockLevel { version } } } } } } }`
    const { result, statements } = await test.countStatements(() => staff.query(wide, { locationId: store }))
    expect(result.errors).toEqual([])
    expect(statements.length).toBeLessThanOrEqual(10)
  })
  it.each([
    [{ first: 0 }],
    [{ first: 201 }],
    [{ after: 'nonsense' }],
    [{ filter: { text: 'x'.repeat(201) } }],
    [{ filter: { categoryIds: ['nonsense'] } }],
  ])('refuses %j', async (variables) => {
    expect((await staff.query(document, { locationId: store, ...variables })).codes).toEqual([
      'BAD_USER_INPUT',
    ])
  })
  it('is for the staff of the location', async () => {
    const ask = (viewer: 'customer' | 'stranger' | 'rivalStaff' | 'warehouseStaff') =>
      test.as(test.world.viewers[viewer]).query(document, { locationId: store })
    expect((await ask('customer')).codes).toEqual(['FORBIDDEN'])
    expect((await ask('stranger')).codes).toEqual(['UNAUTHENTICATED'])
    expect((await ask('rivalStaff')).codes).toEqual(['NOT_FOUND'])
    expect((await ask('warehouseStaff')).codes).toEqual(['NOT_FOUND'])
  })
})

it('stockSummary counts the assortment by the same formula', async () => {
  const { data } = await staff.query(
    `query ($id: ID!) { stockSummary(locationId: $id) { listed available low out unitsOnHand unitsReserved unitsUnavailable } }`,
    { id: store },
  )
  expect(data).toEqual({
    stockSummary: {
      listed: 4,
      available: 4,
      low: 4,
      out: 0,
      unitsOnHand: 80,
      unitsReserved: 16 + 17 + 18 + 19,
      unitsUnavailable: 0,
    },
  })
})

describe('reservations', () => {
  const document = `query ($id: ID!, $filter: ReservationFilter, $first: Int, $after: String) {
    reservations(locationId: $id, filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id ownerId state quantity stockLevel { id } } } } }`
  it('are listed newest first and narrowed by SKU, state and owner', async () => {
    const { data } = await staff.query(document, { id: store, first: 3 })
    expect(data).toMatchObject({ reservations: { pageInfo: { hasNextPage: true }, edges: [{}, {}, {}] } })
    const filter = {
      ownerId: 'basket-2',
      states: ['RESERVED'],
      skuId: encodeId('Sku', test.world.skus[2].id),
    }
    expect((await staff.query(document, { id: store, filter })).data).toMatchObject({
      reservations: {
        edges: [{ node: { ownerId: 'basket-2', quantity: 18, stockLevel: { id: levels[2] } } }],
      },
    })
    const none = { ...filter, states: ['LAPSED'] }
    expect((await staff.query(document, { id: store, filter: none })).data).toMatchObject({
      reservations: { edges: [] },
    })
  })
  it.each([[{ first: 0 }], [{ after: 'nonsense' }], [{ filter: { skuId: 'nonsense' } }]])(
    'refuse %j',
    async (more) => {
      expect((await staff.query(document, { id: store, ...more })).codes).toEqual(['BAD_USER_INPUT'])
    },
  )
})

it('audit shows the invariants, all of them green', async () => {
  const { data } = await staff.query<{ audit: { invariants: { invariant: string }[] } }>(
    '{ audit { isClean at invariants { invariant statement violationCount violations } } }',
  )
  expect(data).toMatchObject({ audit: { isClean: true } })
  expect(data?.audit.invariants.map(({ invariant }) => invariant)).toEqual([
    'I1',
    'I2',
    'I3',
    'I4',
    'I5',
    'I6',
    'I7',
    'I8',
    'I9',
    'I10',
  ])
})
