import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wake } from '@/db/events/testing/wake'
import type { PickId } from '@/db/ids'
import { pick } from '@/db/schema'
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

const QUEUE = 'subscription Queue($locationId: ID!) { pickQueueChanged(locationId: $locationId) { version } }'
const PICK = 'subscription Pick($id: ID!) { pickChanged(id: $id) { version } }'

async function take<T>(events: AsyncGenerator<T>): Promise<T> {
  const event = await events.next()
  if (event.done) throw new Error('The subscription has ended.')
  return event.value
}

async function claim(pickId: PickId, shopperId: string): Promise<void> {
  await test.database.db.transaction(async (tx) => {
    // A shopper works on one pick at a time: the one before is finished.
    await tx.update(pick).set({ state: 'finished' }).where(eq(pick.shopperId, shopperId))
    await tx.update(pick).set({ state: 'claimed', shopperId, version: 5 }).where(eq(pick.id, pickId))
    await wake(tx, { locationId: test.world.store.id, picks: true })
  })
}

describe('pickQueueChanged', () => {
  const follow = (viewer: Viewer) =>
    test.as(viewer).subscribe<{ pickQueueChanged: { version: number }[] }>(QUEUE, {
      locationId: encodeId('Location', test.world.store.id),
    })

  it('shows a pick come, and go when somebody takes it', async () => {
    const { shopper, otherShopper, customer } = test.world.viewers
    const events = follow(otherShopper)
    expect(await take(events)).toEqual({ pickQueueChanged: [] })
    const come = await insertOrder(test, customer)
    expect((await take(events)).pickQueueChanged).toHaveLength(1)
    await claim(come.pickId, shopper.userId)
    expect((await take(events)).pickQueueChanged).toHaveLength(0)
    await events.return()
  })

  it("is not for customers, and another retailer's location is not found", async () => {
    await expect(take(follow(test.world.viewers.customer))).rejects.toThrow('not for the role')
    await expect(take(follow(test.world.viewers.rivalStaff))).rejects.toThrow('not found')
  })
})

describe('pickChanged', () => {
  const follow = (viewer: Viewer, id: string) =>
    test.as(viewer).subscribe<{ pickChanged: { version: number } }>(PICK, { id })

  it('tells its shopper each change, and another shopper no more once it is taken', async () => {
    const { shopper, otherShopper, customer } = test.world.viewers
    const order = await insertOrder(test, customer)
    const [mine, others] = [follow(shopper, order.pick), follow(otherShopper, order.pick)]
    for (const events of [mine, others]) expect((await take(events)).pickChanged.version).toBe(1)
    await claim(order.pickId, shopper.userId)
    expect((await take(mine)).pickChanged.version).toBe(5)
    await expect(take(others)).rejects.toThrow('not found')
    await mine.return()
  })

  it("somebody else's pick is not found", async () => {
    const { customer, rivalStaff, warehouseStaff, shopper, otherShopper } = test.world.viewers
    const order = await insertOrder(test, customer)
    await claim(order.pickId, shopper.userId)
    await expect(take(follow(customer, order.pick))).rejects.toThrow('not for the role')
    for (const viewer of [rivalStaff, warehouseStaff, otherShopper]) {
      await expect(take(follow(viewer, order.pick))).rejects.toThrow('not found')
    }
  })
})
