import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { insertOrder } from '@/graphql/live/testing/insert-order'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())
afterEach(() => expect(test.live.countWatchers()).toBe(0))

const ORDER = 'subscription Order($id: ID!) { orderChanged(id: $id) { number version } }'
const ORDERS =
  'subscription Orders($locationId: ID!) { locationOrdersChanged(locationId: $locationId) { number version } }'

async function take<T>(events: AsyncGenerator<T>): Promise<T> {
  const event = await events.next()
  if (event.done) throw new Error('The subscription has ended.')
  return event.value
}

describe('orderChanged', () => {
  const follow = (viewer: Viewer, id: string) =>
    test.as(viewer).subscribe<{ orderChanged: { version: number } }>(ORDER, { id })

  it('begins with the present state, then tells each change to its customer and to staff', async () => {
    const { customer, staff } = test.world.viewers
    const mine = await insertOrder(test, customer)
    const [byCustomer, byStaff] = [follow(customer, mine.order), follow(staff, mine.order)]
    for (const events of [byCustomer, byStaff]) {
      expect((await take(events)).orderChanged.version).toBe(1)
    }
    await mine.bump()
    for (const events of [byCustomer, byStaff]) {
      expect((await take(events)).orderChanged.version).toBe(2)
      await events.return()
    }
  })

  it("somebody else's order is not found", async () => {
    const { customer, otherCustomer, guest, rivalStaff, warehouseStaff } = test.world.viewers
    const mine = await insertOrder(test, customer)
    for (const viewer of [otherCustomer, guest, rivalStaff, warehouseStaff]) {
      await expect(take(follow(viewer, mine.order))).rejects.toThrow('not found')
    }
  })
})

describe('locationOrdersChanged', () => {
  const follow = (viewer: Viewer) =>
    test.as(viewer).subscribe<{ locationOrdersChanged: { version: number }[] }>(ORDERS, {
      locationId: encodeId('Location', test.world.store.id),
    })

  it('begins empty, then tells staff each order that changes', async () => {
    const events = follow(test.world.viewers.staff)
    expect(await take(events)).toEqual({ locationOrdersChanged: [] })
    const next = take(events)
    await sleep(50)
    const order = await insertOrder(test, test.world.viewers.customer)
    expect((await next).locationOrdersChanged).toMatchObject([{ version: 1 }])
    await order.bump()
    expect((await take(events)).locationOrdersChanged).toMatchObject([{ version: 2 }])
    await events.return()
  })

  it("is not for customers, and another retailer's location is not found", async () => {
    await expect(take(follow(test.world.viewers.customer))).rejects.toThrow('not for the role')
    await expect(take(follow(test.world.viewers.rivalStaff))).rejects.toThrow('not found')
  })
})
