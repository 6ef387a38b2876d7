import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed, location, retailer } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
let keys = 0
let retailerId: string
let locationId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  retailerId = encodeId('Retailer', test.world.retailer.id)
  locationId = encodeId('Location', test.world.store.id)
})
afterAll(() => test.close())

type Answer = Record<string, unknown> & { __typename: string }

const shown = {
  editRetailer: `... on RetailerEdited { retailer { name country pricesIncludeTax
    limits { countMax unitsPerLineMax unitsPerOrderMax unpaidUnitsPerAddressMax unpaidOrdersPerAddressMax } } }`,
  editLocation: `... on LocationEdited { location { name timeZone address { line1 country } latitude
    openingHours { day opens closes } specialDays { date hours { opens closes } } postcodesServed } }`,
}

async function send(
  viewer: Viewer,
  field: 'editRetailer' | 'editLocation',
  input: Record<string, unknown>,
): Promise<Answer> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const { data, errors } = await test.as(viewer).query<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) {
      __typename ${shown[field]} ... on Problem { code } ... on InvalidInput { problems { field message } } } }`,
    { input: { key: `settings-${keys++}`, ...input } },
  )
  expect(errors).toEqual([])
  return data?.[field] as Answer
}

const lastDeed = async () => (await test.database.db.select().from(deed).orderBy(desc(deed.id)).limit(1))[0]

describe('editRetailer', () => {
  it('changes what is given and nothing else, once, and writes down what it was', async () => {
    const { owner } = test.world.viewers.people
    const [before] = await test.database.db
      .select()
      .from(retailer)
      .where(eq(retailer.id, test.world.retailer.id))
    const change = { retailerId, key: 'once', name: 'Corner Shop', unitsPerLineMax: 30, country: 'ie' }
    const edited = await send(owner, 'editRetailer', change)
    expect(edited).toEqual({
      __typename: 'RetailerEdited',
      retailer: {
        name: 'Corner Shop',
        country: 'IE',
        pricesIncludeTax: true,
        limits: {
          countMax: 1_000_000,
          unitsPerLineMax: 30,
          unitsPerOrderMax: 300,
          unpaidUnitsPerAddressMax: 40,
          unpaidOrdersPerAddressMax: 20,
        },
      },
    })
    expect(await lastDeed()).toMatchObject({
      kind: 'retailer_changed',
      actor: `user:${owner.userId}`,
      before: { name: before?.name, unitsPerLineMax: 20 },
      after: { name: 'Corner Shop', unitsPerLineMax: 30, country: 'IE' },
    })
    const written = (await test.database.db.select().from(deed)).length
    expect(await send(owner, 'editRetailer', change)).toEqual(edited)
    expect(await send(owner, 'editRetailer', { ...change, name: 'Other' })).toMatchObject({
      code: 'KEY_REUSED',
    })
    expect((await test.database.db.select().from(deed)).length).toBe(written)
    // What is asked for is what is there: nothing was done.
    await send(owner, 'editRetailer', { retailerId, name: 'Corner Shop' })
    expect((await test.database.db.select().from(deed)).length).toBe(written)
  })

  it('refuses an order that may hold less than one of its lines, beside the field', async () => {
    const { owner } = test.world.viewers.people
    expect(await send(owner, 'editRetailer', { retailerId, unitsPerOrderMax: 29 })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: ['unitsPerOrderMax'], message: 'At least 30: what one line may hold.' }],
    })
    const [row] = await test.database.db
      .select()
      .from(retailer)
      .where(eq(retailer.id, test.world.retailer.id))
    expect(row?.unitsPerOrderMax).toBe(300)
  })

  it('tells limits to whoever may change them, and to nobody else', async () => {
    const { customer, people } = test.world.viewers
    for (const [viewer, isTold] of [
      [people.owner, true],
      [people.shopper, false],
      [customer, false],
    ] as const) {
      const { data } = await test
        .as(viewer)
        .query<{ node: { limits: unknown } }>(
          `{ node(id: "${retailerId}") { ... on Retailer { limits { countMax } } } }`,
        )
      expect(data?.node.limits !== null).toBe(isTold)
    }
  })
})

describe('editLocation', () => {
  const hours = [{ day: 5, opens: '22:00', closes: '02:00' }]

  it('changes hours past midnight, holidays and who is served, and keeps what is left out', async () => {
    const { owner } = test.world.viewers.people
    const [before] = await test.database.db
      .select()
      .from(location)
      .where(eq(location.id, test.world.store.id))
    const edited = await send(owner, 'editLocation', {
      locationId,
      openingHours: hours,
      postcodesServed: [' mh2 ', 'MH2', 'mh3 1ab'],
      specialDays: [
        { date: '2026-12-31', hours: [{ opens: '08:00', closes: '14:00' }] },
        { date: '2026-12-25', hours: [] },
      ],
    })
    expect(edited).toMatchObject({
      location: {
        name: before?.name,
        timeZone: before?.timeZone,
        openingHours: hours,
        specialDays: [
          { date: '2026-12-25', hours: [] },
          { date: '2026-12-31', hours: [{ opens: '08:00', closes: '14:00' }] },
        ],
        postcodesServed: ['MH2', 'MH31AB'],
      },
    })
    expect(await lastDeed()).toMatchObject({
      kind: 'location_changed',
      locationId: test.world.store.id,
      before: { openingHours: before?.openingHours, specialDays: [] },
    })
  })

  it('names everything that is wrong at once, and changes nothing', async () => {
    const { owner } = test.world.viewers.people
    const refused = await send(owner, 'editLocation', {
      locationId,
      name: 'Not this',
      timeZone: 'Mars/Olympus',
      openingHours: [{ day: 1, opens: '24:00', closes: '25:00' }],
      postcodesServed: ['?'],
      specialDays: [
        { date: '2026-02-30', hours: [{ opens: '8', closes: '9' }] },
        { date: '2026-12-25', hours: [] },
        { date: '2026-12-25', hours: [] },
      ],
    })
    const fields = Object(refused).problems.map(({ field }: { field: string[] }) => field.join('.'))
    expect(fields.sort()).toEqual([
      'openingHours.0.closes',
      'openingHours.0.opens',
      'postcodesServed.0',
      'specialDays.0.date',
      'specialDays.0.hours.0.closes',
      'specialDays.0.hours.0.opens',
      'specialDays.2.date',
      'timeZone',
    ])
    const [row] = await test.database.db.select().from(location).where(eq(location.id, test.world.store.id))
    expect(row?.name).not.toBe('Not this')
  })
})
