import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { issueSetupToken } from '@/db/accounts/setup-token'
import { deedKey, setupToken, user } from '@/db/schema'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { PersonViewer, Viewer } from '@/graphql/viewer'

let test: GraphqlTest
let keys = 0
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.database.db.update(user).set({ isOperator: false })
  await test.database.db.delete(setupToken)
})

type Answer = Record<string, unknown> & { __typename: string; code?: string }

async function send(viewer: Viewer, field: string, input: Record<string, unknown>): Promise<Answer> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const shown = `... on Problem { code } ... on InvalidInput { problems { field } }
    ${field === 'createRetailer' ? '... on RetailerCreated { retailer { id slug country pricesIncludeTax currency stepsLeft } }' : ''}
    ${field === 'createLocation' ? '... on LocationCreated { location { slug timeZone openingHours { day opens closes } postcodesServed address { country } } }' : ''}`
  const { data, errors } = await test
    .as(viewer)
    .query<Record<string, Answer>>(
      `mutation ($input: ${name}!) { ${field}(input: $input) { __typename ${shown} } }`,
      { input: { key: `opening-${keys++}`, ...input } },
    )
  expect(errors).toEqual([])
  return data?.[field] as Answer
}

const issue = async () => (await issueSetupToken(test.database.db, { at: test.clock.now })) ?? ''
const become = (viewer: PersonViewer, token: string) => send(viewer, 'becomeOperator', { token })

it('whoever has the link becomes the operator of a house that has none, once', async () => {
  const { customer, otherCustomer } = test.world.viewers
  const opening = async () => (await test.as(customer).query('{ opening { hasOperator sendsMail } }')).data
  expect(await opening()).toEqual({ opening: { hasOperator: false, sendsMail: true } })
  const [token, second] = [await issue(), await issue()]
  expect((await become(customer, 'made up')).code).toBe('NOT_FOUND')
  expect(await become(customer, token)).toEqual({ __typename: 'OperatorMade' })
  expect(await opening()).toEqual({ opening: { hasOperator: true, sendsMail: true } })
  for (const used of [token, second]) expect((await become(otherCustomer, used)).code).toBe('SETUP_LINK_USED')
  expect(await issueSetupToken(test.database.db, { at: test.clock.now })).toBeNull()
  const [row] = await test.database.db.select().from(user).where(eq(user.id, customer.userId))
  expect(row?.isOperator).toBe(true)
})

it('of twenty who come with the link at once one becomes the operator', async () => {
  const token = await issue()
  const { people } = test.world.viewers
  const askers = Object.values(people)
  const answers = await Promise.all(askers.map((each) => become(each, token)))
  expect(answers.filter(({ __typename }) => __typename === 'OperatorMade')).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'SETUP_LINK_USED')).toHaveLength(askers.length - 1)
})

it('the link ends after half a day, and only its hash is kept', async () => {
  const token = await issue()
  const { now } = test.clock
  test.clock.advance(12 * 3_600_000)
  expect((await become(test.world.viewers.customer, token)).code).toBe('SETUP_LINK_EXPIRED')
  test.clock.now = now
  const kept = JSON.stringify([
    await test.database.db.select().from(setupToken),
    await test.database.db.select().from(deedKey),
  ])
  expect(kept).not.toContain(token)
})

const shop = { name: 'Käthe’s Laden', currency: 'EUR', country: 'de', pricesIncludeTax: false }
const place = (retailerId: unknown) => ({
  retailerId,
  name: 'Am Markt',
  address: { line1: 'Markt 1', city: 'Jena', postcode: '07743', country: 'DE' },
  position: { latitude: 50.93, longitude: 11.59 },
  timeZone: 'Europe/Berlin',
  openingHours: [{ day: 1, opens: '08:00', closes: '24:00' }],
  postcodesServed: ['0774', ' 07 745'],
})

it('an operator opens a retailer and its first place, and what is left to do follows from what is there', async () => {
  const { operator, staff } = test.world.viewers
  const made = await send(operator, 'createRetailer', { ...shop, key: 'shop' })
  expect(made).toEqual({
    __typename: 'RetailerCreated',
    retailer: {
      id: expect.any(String),
      slug: 'kathe-s-laden',
      country: 'DE',
      pricesIncludeTax: false,
      currency: 'EUR',
      stepsLeft: ['LOCATION', 'HOURS', 'PEOPLE', 'PRODUCTS', 'STOCK'],
    },
  })
  expect(await send(operator, 'createRetailer', { ...shop, key: 'shop' })).toEqual(made)
  expect((await send(operator, 'createRetailer', { ...shop, name: 'Other', key: 'shop' })).code).toBe(
    'KEY_REUSED',
  )
  expect(await send(operator, 'createRetailer', shop)).toMatchObject({
    retailer: { slug: 'kathe-s-laden-2' },
  })

  const { id, slug } = Object(made.retailer)
  const opened = await send(operator, 'createLocation', { ...place(id), key: 'place' })
  expect(opened).toEqual({
    __typename: 'LocationCreated',
    location: {
      slug: 'am-markt',
      timeZone: 'Europe/Berlin',
      openingHours: [{ day: 1, opens: '08:00', closes: '24:00' }],
      postcodesServed: ['0774', '07745'],
      address: { country: 'DE' },
    },
  })
  expect(await send(operator, 'createLocation', { ...place(id), key: 'place' })).toEqual(opened)
  await expect(send(staff, 'createLocation', place(id))).rejects.toThrow()

  const left = (viewer: Viewer) =>
    test
      .as(viewer)
      .query<{ retailer: { stepsLeft: string[] } }>(
        'query ($s: String!) { retailer(slug: $s) { stepsLeft } }',
        {
          s: slug,
        },
      )
  expect((await left(operator)).data).toEqual({ retailer: { stepsLeft: ['PEOPLE', 'PRODUCTS', 'STOCK'] } })
  for (const viewer of [staff, test.world.viewers.stranger]) {
    expect((await left(viewer)).data).toEqual({ retailer: { stepsLeft: [] } })
  }
  const owners = await test.database
    .sql`select role, user_id from membership where retailer_id = ${decodeId('Retailer', id)?.[0] ?? ''}`
  expect(owners).toEqual([{ role: 'owner', user_id: operator.userId }])
})

it('everything that is wrong with a shop or a place is named', async () => {
  const { operator } = test.world.viewers
  expect(await send(operator, 'createRetailer', { ...shop, currency: 'XAU' })).toMatchObject({
    problems: [{ field: ['currency'] }],
  })
  const wrong = {
    ...place(encodeId('Retailer', test.world.retailer.id)),
    timeZone: '+01:00',
    openingHours: [{ day: 1, opens: '8:00', closes: '25:00' }],
    postcodesServed: ['ok1', 'ÄÖ'],
  }
  expect(await send(operator, 'createLocation', wrong)).toMatchObject({
    problems: [
      { field: ['timeZone'] },
      { field: ['openingHours', '0', 'opens'] },
      { field: ['openingHours', '0', 'closes'] },
      { field: ['postcodesServed', '1'] },
    ],
  })
})

it('many who open places of one name at once get an address each', async () => {
  const { operator } = test.world.viewers
  const id = encodeId('Retailer', test.world.retailer.id)
  const made = await Promise.all(
    Array.from({ length: 8 }, () => send(operator, 'createLocation', { ...place(id), name: 'At once' })),
  )
  const slugs = made.map(({ location }) => String(Object(location).slug))
  expect(new Set(slugs).size).toBe(8)
})
