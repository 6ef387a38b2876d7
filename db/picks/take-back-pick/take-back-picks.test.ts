import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { addMembership, type RetailerRole } from '@/db/accounts/memberships'
import { newId, type OrderId } from '@/db/ids'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'
import { takeBackPicks } from '@/db/picks/take-back-pick/take-back-picks'
import { location, membership, orderEvent, user } from '@/db/schema'

let shop: OrderFixture
let retailerId: string
beforeAll(async () => {
  shop = await openOrderFixture()
  const [place] = await shop.database.db.select().from(location).where(eq(location.id, shop.locationId))
  retailerId = place?.retailerId ?? ''
})
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const asShopper = (shopperId: string) => ({
  locationId: shop.locationId,
  caller: `user:${shopperId}` as const,
  shopperId,
  key: uuidv7(),
})

/** Somebody who works at the place, with a claimed pick of a confirmed order of two lines. */
async function startWork(role: RetailerRole = 'picker', locationIds: string[] | null = null) {
  const { db } = shop.database
  const at = shop.clock.now
  const shopperId = uuidv7()
  const email = `${shopperId}@example.com`
  await db.insert(user).values({
    id: shopperId,
    name: 'Pia',
    email,
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  })
  const { id: membershipId } = await addMembership(
    db,
    { userId: shopperId, retailerId, role, locationIds },
    at,
  )
  const customer = `user:${uuidv7()}` as const
  await shop.fillCart(customer, await shop.takeSku(2), 1)
  const orderId = await shop.buy(customer, await shop.takeSku(2), 1)
  const { id: pickId } = await shop.pickOf(orderId)
  await claimPick(shop.engine, { ...asShopper(shopperId), pickId })
  return { shopperId, membershipId, orderId, pickId, customer }
}

const change = (id: string, to: Partial<typeof membership.$inferInsert>) =>
  shop.database.db.update(membership).set(to).where(eq(membership.id, id))

const find = async (orderId: OrderId, shopperId: string, position: number) => {
  const { lines } = await shop.load(orderId)
  const input = { ...asShopper(shopperId), orderId, lineId: lines[position]?.id ?? newId(), quantity: 1 }
  return (await findLine(shop.engine, input)).type
}

it('leaves picks with whoever may pick there: by any role that picks, at all places or at this one', async () => {
  const kept = [
    await startWork('picker'),
    await startWork('manager'),
    await startWork('owner'),
    await startWork('picker', [shop.locationId]),
  ]
  expect(await takeBackPicks(shop.engine)).toBe(0)
  for (const { orderId, shopperId } of kept) {
    expect(await shop.pickOf(orderId)).toMatchObject({ state: 'claimed', shopperId })
  }
})

it('puts the pick of whoever was let go back, once, with its event; the next shopper goes on where it stands', async () => {
  const { shopperId, membershipId, orderId, pickId, customer } = await startWork()
  expect(await find(orderId, shopperId, 0)).toBe('LineEnded')
  await change(membershipId, { deactivatedAt: shop.clock.now })
  const taken = await Promise.all([takeBackPicks(shop.engine, { shopperId }), takeBackPicks(shop.engine)])
  expect(taken.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(1)
  expect(await takeBackPicks(shop.engine)).toBe(0)
  expect(await shop.pickOf(orderId)).toMatchObject({ state: 'queued', shopperId: null, claimedAt: null })
  const events = await shop.database.db.select().from(orderEvent).where(eq(orderEvent.orderId, orderId))
  expect(events.filter(({ kind }) => kind === 'pick_unclaimed')).toMatchObject([
    { caller: 'system', data: { because: 'shopper_left' } },
  ])
  expect(await find(orderId, shopperId, 1)).toBe('PickNotYours')
  // What was found is sold: nobody cancels it while it waits.
  const cancelled = await cancelOrder(shop.engine, {
    locationId: shop.locationId,
    orderId,
    caller: customer,
    key: uuidv7(),
    isStaff: false,
  })
  expect(cancelled).toMatchObject({ type: 'OrderNotCancellable' })

  const next = uuidv7()
  await claimPick(shop.engine, { ...asShopper(next), pickId })
  expect(await find(orderId, next, 1)).toBe('LineEnded')
  const finished = await finishPick(shop.engine, shop.gateway, { ...asShopper(next), pickId })
  expect(finished).toMatchObject({ type: 'PickFinished', capturedMinor: 500 })
})

it.each([
  ['the role', { role: 'stock_clerk' as const }],
  ['the place', { locationIds: [newId()] }],
])('takes the pick of whoever lost %s', async (_what, to) => {
  const { membershipId, orderId } = await startWork()
  await change(membershipId, to)
  expect(await takeBackPicks(shop.engine)).toBe(1)
  expect(await shop.pickOf(orderId)).toMatchObject({ state: 'queued' })
})

it('takes only the one shopper’s where they are named', async () => {
  const [one, other] = [await startWork(), await startWork()]
  for (const { membershipId } of [one, other]) await change(membershipId, { deactivatedAt: shop.clock.now })
  expect(await takeBackPicks(shop.engine, { shopperId: one.shopperId })).toBe(1)
  expect(await shop.pickOf(other.orderId)).toMatchObject({ state: 'claimed' })
  expect(await takeBackPicks(shop.engine)).toBe(1)
})
