import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAs, cards, describeCheckOut, orderOf, pay, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { PersonViewer } from '@/graphql/viewer'

// The answer was lost, the guest signed in, and the browser asks again: with the same key, but as somebody else.

let test: GraphqlTest
let checkOut: Record<string, unknown>
let skuId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  const { store, skus } = test.world
  checkOut = await describeCheckOut(askAs(test, test.world.viewers.stranger), store.slug)
  skuId = encodeId('Sku', skus[0].id)
})
afterAll(() => test.close())

/** A guest with two units in the cart, the person they turn out to be, and how they sign in. */
async function meetGuest(
  viewer: PersonViewer,
): Promise<{ guest: Ask; person: Ask; signIn(): Promise<void> }> {
  const guestId = uuidv7()
  const guest = askAs(test, { kind: 'guest', guestId })
  await run(guest, 'setCartLine', { locationId: checkOut.locationId, skuId, quantity: 2 })
  const names = { guest: `guest:${guestId}`, user: `user:${viewer.userId}` }
  const signIn = async () => {
    await mergeGuestCart(test.database, { ...names, at: test.clock.now })
  }
  return { guest, person: askAs(test, viewer), signIn }
}

async function countReserved(): Promise<number> {
  const rows = await test.database.sql<{ reserved: number }[]>`
    select reserved::int from stock_level where location_id = ${test.world.store.id} and sku_id = ${test.world.skus[0].id}`
  return rows[0]?.reserved ?? Number.NaN
}

it('a checkout that is asked for again after the sign-in holds once: the second takes the place of the first', async () => {
  const { guest, person, signIn } = await meetGuest(test.world.viewers.customer)
  const before = await countReserved()
  const key = uuidv7()
  const first = orderOf(await run(guest, 'checkOut', { ...checkOut, key }))
  await signIn()
  const second = orderOf(await run(person, 'checkOut', { ...checkOut, key }))
  expect(second.lines).toMatchObject([{ quantity: 2 }])
  expect(await countReserved()).toBe(before + 2)
  const { order } = await person('query($id: ID!) { order(id: $id) { state } }', { id: first.id })
  expect(order).not.toMatchObject({ state: 'HELD' })
})

it('a payment that is asked for again after the sign-in is made once, and its order is shown', async () => {
  const { guest, person, signIn } = await meetGuest(test.world.viewers.otherCustomer)
  const held = orderOf(await run(guest, 'checkOut', checkOut))
  const key = uuidv7()
  await pay(guest, held.id, cards.succeeds, key)
  await signIn()
  const again = await pay(person, held.id, cards.succeeds, key)
  expect(orderOf(again)).toMatchObject({ id: held.id, state: 'CONFIRMED' })
  const attempts = await test.database.sql`select 1 from payment where order_id in (
    select id from "order" where customer = ${`user:${test.world.viewers.otherCustomer.userId}`})`
  expect(attempts).toHaveLength(1)
})
