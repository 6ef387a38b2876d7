import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { deed, location } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  type Ask,
  askAs,
  askAsGuest,
  cards,
  describeCheckOut,
  orderOf,
  pay,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let manager: Ask
beforeAll(async () => {
  test = await createGraphqlTest()
  manager = askAs(test, test.world.viewers.staff)
})
afterAll(() => test.close())
beforeEach(() => test.database.db.update(location).set({ closedUntil: null }))

const HOUR_MS = 3_600_000
const locationId = () => encodeId('Location', test.world.store.id)
const inHours = (hours: number) => new Date(test.clock.now.getTime() + hours * HOUR_MS)

type Answer = { __typename: string; ordersCancelled?: number; ordersLeft?: number; field?: string[] }

async function close(
  { until, ...input }: { until: Date; openOrders?: 'KEEP' | 'CANCEL'; key?: string },
  ask: Ask = manager,
): Promise<Answer> {
  const { closeLocation } = await ask(
    `mutation ($i: CloseLocationInput!) { closeLocation(input: $i) { __typename ... on Problem { code message }
      ... on InvalidInput { field } ... on LocationIsClosed { ordersCancelled ordersLeft location { closedUntil isOpenNow } } } }`,
    {
      i: {
        key: uuidv7(),
        locationId: locationId(),
        openOrders: 'KEEP',
        until: until.toISOString(),
        ...input,
      },
    },
  )
  return closeLocation as Answer
}

async function reopen(): Promise<Answer> {
  const { reopenLocation } = await manager(
    `mutation ($i: ReopenLocationInput!) { reopenLocation(input: $i) { __typename ... on Problem { code message }
      ... on LocationReopened { location { closedUntil } } } }`,
    { i: { key: uuidv7(), locationId: locationId() } },
  )
  return reopenLocation as Answer
}

async function fillCart(): Promise<{ ask: Ask; input: Record<string, unknown> }> {
  const ask = askAsGuest(test)
  const input = await describeCheckOut(ask, test.world.store.slug)
  const skuId = encodeId('Sku', test.world.skus[0].id)
  await run(ask, 'setCartLine', { locationId: input.locationId, skuId, quantity: 1 })
  return { ask, input }
}

async function buy() {
  const { ask, input } = await fillCart()
  const { id } = orderOf(await run(ask, 'checkOut', input))
  return orderOf(await pay(ask, id, cards.succeeds))
}

const stateOf = async (id: string) => {
  const { order } = await manager('query ($id: ID!) { order(id: $id) { state } }', { id })
  return (order as { state: string }).state
}

describe('a place that is closed at short notice', () => {
  it('shows closed, takes no order, and says until when by its own clock', async () => {
    const { ask, input } = await fillCart()
    const until = inHours(3)
    expect(await close({ until })).toMatchObject({
      __typename: 'LocationIsClosed',
      location: { closedUntil: until.toISOString(), isOpenNow: false },
    })
    const document = `mutation ($input: CheckOutInput!) { checkOut(input: $input) { __typename
      ... on LocationClosed { code message closedUntil } } }`
    expect((await ask(document, { input: { ...input, key: 'closed' } })).checkOut).toMatchObject({
      __typename: 'LocationClosed',
      code: 'LOCATION_CLOSED',
      message: expect.stringMatching(
        /takes orders again from \d\d:\d\d on \d{4}-\d\d-\d\d\. Your cart is kept/,
      ),
      closedUntil: until.toISOString(),
    })
    expect(await reopen()).toMatchObject({ location: { closedUntil: null } })
    expect(await run(ask, 'checkOut', { ...input, key: 'open' })).toMatchObject({ __typename: 'OrderHeld' })
  })

  it('offers no slot before it opens again, and opens by itself', async () => {
    const until = inHours(26)
    await close({ until })
    const read = async () => {
      const { location: place } = await askAsGuest(test)(
        '{ location(slug: "store") { closedUntil earliestSlotAt slots(handover: PICK_UP) { startAt } } }',
      )
      return place as { closedUntil: string | null; earliestSlotAt: string; slots: { startAt: string }[] }
    }
    const closed = await read()
    for (const at of [closed.earliestSlotAt, ...closed.slots.map(({ startAt }) => startAt)]) {
      expect(new Date(at).getTime()).toBeGreaterThan(until.getTime())
    }
    const before = test.clock.now
    test.clock.advance(26 * HOUR_MS)
    expect((await read()).closedUntil).toBeNull()
    test.clock.now = before
  })

  it('keeps its orders, or cancels those of which nothing is picked, whichever is said', async () => {
    const kept = await buy()
    expect(await close({ until: inHours(47) })).toMatchObject({ ordersCancelled: 0, ordersLeft: 0 })
    expect(await stateOf(kept.id)).toBe('CONFIRMED')
    await reopen()
    const request = { key: 'cancel', until: inHours(47), openOrders: 'CANCEL' as const }
    const { ordersCancelled, ordersLeft } = await close(request)
    expect({ ordersLeft }).toEqual({ ordersLeft: 0 })
    expect(ordersCancelled).toBeGreaterThan(0)
    expect(await stateOf(kept.id)).toBe('CANCELLED')
    expect(await close(request)).toMatchObject({ __typename: 'LocationIsClosed', ordersCancelled: 0 })
    expect(await close({ ...request, openOrders: 'KEEP' })).toMatchObject({ __typename: 'KeyReused' })
    const { invariants } = await auditDatabase(test.database)
    expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
  })

  it('leaves what is for later', async () => {
    const later = await buy()
    expect(await close({ until: inHours(0.1), openOrders: 'CANCEL' })).toMatchObject({ ordersCancelled: 0 })
    expect(await stateOf(later.id)).toBe('CONFIRMED')
  })

  it.each([
    ['over', -1],
    ['more than a month ahead', 31 * 24],
  ])('does not close until a time that is %s', async (_what, hours) => {
    expect(await close({ until: inHours(hours) })).toMatchObject({
      __typename: 'InvalidInput',
      field: ['until'],
    })
  })

  it('leaves a deed, and another when it is opened again', async () => {
    const count = async () => (await test.database.db.select().from(deed)).length
    const before = await count()
    await close({ until: inHours(2) })
    await reopen()
    const kinds = (await test.database.db.select().from(deed)).slice(before).map(({ kind }) => kind)
    expect(kinds).toEqual(['location_closed', 'location_reopened'])
  })
})
