import { randomUUID } from 'node:crypto'
import { desc } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deed } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { askAs, askAsGuest, describeCheckOut, orderOf, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
let locationId: string
let version = 0
beforeAll(async () => {
  test = await createGraphqlTest()
  locationId = encodeId('Location', test.world.store.id)
})
afterAll(() => test.close())
beforeEach(async () => {
  version = (await read()).aislePlan.version
})

type Answer = Record<string, unknown> & { __typename: string }
const LOCATION = 'location { aislePlan { version stops { zone aisle isCold } } }'

async function state(input: object, viewer: Viewer = test.world.viewers.staff): Promise<Answer> {
  const { data, errors } = await test.as(viewer).query<{ setAislePlan: Answer }>(
    `mutation ($input: SetAislePlanInput!) { setAislePlan(input: $input) { __typename ... on AislePlanSet { ${LOCATION} }
      ... on Problem { code message } ... on AislePlanConflict { ${LOCATION} } ... on InvalidInput { problems { field } } } }`,
    { input: { key: randomUUID(), locationId, expectedVersion: version, ...input } },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.setAislePlan
}

interface Place {
  aislePlan: { version: number }
  aislesInUse: { zone: string; aisle: number; listingCount: number }[] | null
}

async function read(viewer: Viewer = test.world.viewers.staff): Promise<Place> {
  const { data } = await test
    .as(viewer)
    .query<{ location: Place }>(
      'query ($slug: String!) { location(slug: $slug) { aislePlan { version } aislesInUse { zone aisle listingCount } } }',
      { slug: test.world.store.slug },
    )
  if (!data) throw new Error('The place was not read.')
  return data.location
}

it('a plan is stated whole, once for its key, and who did it is written down', async () => {
  const stops = [
    { zone: ' Wine ', aisle: 4 },
    { zone: 'Frozen', isCold: true },
  ]
  const key = randomUUID()
  const kept = [
    { zone: 'Wine', aisle: 4, isCold: false },
    { zone: 'Frozen', aisle: null, isCold: true },
  ]
  const done = { __typename: 'AislePlanSet', location: { aislePlan: { version: version + 1, stops: kept } } }
  expect(await state({ key, stops })).toEqual(done)
  expect(await state({ key, stops })).toEqual(done)
  expect(await state({ key, stops: [] })).toMatchObject({ code: 'KEY_REUSED' })
  const [last] = await test.database.db.select().from(deed).orderBy(desc(deed.id)).limit(1)
  expect(last).toMatchObject({
    kind: 'location_changed',
    before: { aisles: [] },
    after: { aisles: ['Wine, aisle 4', 'Frozen (cold)'] },
  })
})

it('a plan that somebody else changed is not written over: it is shown', async () => {
  await state({ stops: [{ zone: 'Theirs' }] })
  expect(await state({ stops: [{ zone: 'Mine' }] })).toMatchObject({
    code: 'AISLE_PLAN_CONFLICT',
    location: { aislePlan: { version: version + 1, stops: [{ zone: 'Theirs' }] } },
  })
})

it('a stop twice and a zone without a name are refused, each at its place', async () => {
  const fieldsOf = async (stops: object[]) => {
    const { __typename, problems } = (await state({ stops })) as Answer & { problems: { field: string[] }[] }
    expect(__typename).toBe('InvalidInput')
    return problems.map(({ field }) => field.join('.'))
  }
  const twice = [{ zone: 'Wine', aisle: 1 }, { zone: 'Wine' }, { zone: 'wine ', aisle: 1 }, { zone: 'WINE' }]
  expect(await fieldsOf(twice)).toEqual(['stops.2.zone', 'stops.3.zone'])
  expect(await fieldsOf([{ zone: 'Wine' }, { zone: '  ' }])).toEqual(['stops.1.zone'])
  expect((await read()).aislePlan.version).toBe(version)
})

it('the aisles in use are for the staff', async () => {
  const { aislesInUse } = await read()
  expect(aislesInUse?.map(({ aisle }) => aisle)).toEqual([1, 2, 3, 4])
  expect(aislesInUse?.every(({ listingCount }) => listingCount > 0)).toBe(true)
  expect((await read(test.world.viewers.customer)).aislesInUse).toBeNull()
})

it('the list of a pick follows the plan, and a new plan at once', async () => {
  const customer = askAsGuest(test)
  for (const { id } of test.world.skus.slice(0, 3))
    await run(customer, 'setCartLine', { locationId, skuId: encodeId('Sku', id), quantity: 1 })
  const { id: orderId } = orderOf(
    await run(customer, 'checkOut', await describeCheckOut(customer, test.world.store.slug)),
  )
  await run(customer, 'payOrder', { orderId, cardNumber: '4242424242424242' })
  const staff = askAs(test, test.world.viewers.staff)
  const walk = async () => {
    const { order } = await staff(
      'query ($id: ID!) { order(id: $id) { pick { lines { listing { zone aisle } } } } }',
      { id: orderId },
    )
    const { pick } = order as { pick: { lines: { listing: { zone: string; aisle: number } }[] } }
    return pick.lines.map(({ listing }) => listing)
  }
  await state({ stops: [] })
  const [first, second, third] = await walk()
  if (!first || !second || !third) throw new Error('The order has three lines.')
  expect([first.aisle, second.aisle, third.aisle]).toEqual([1, 2, 3])
  version += 1
  await state({
    stops: [
      { ...first, isCold: true },
      { zone: third.zone.toUpperCase(), aisle: third.aisle },
    ],
  })
  expect((await walk()).map(({ aisle }) => aisle)).toEqual([3, 2, 1])
})
