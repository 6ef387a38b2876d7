import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPopularListings } from '@/db/catalog/listings'
import { newId } from '@/db/ids'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { acknowledgeCart } from '@/db/orders/cart/change-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { summarizeOrders } from '@/db/orders/summarize-orders'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine, missLine, replaceLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'

/** Each figure says what it counts: held, ordered, taken or paid (L44). */

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const newCustomer = () => `user:${uuidv7()}`

async function listPopular(): Promise<string[]> {
  const { database, locationId, clock } = shop
  const since = new Date(clock.now.getTime() - 3 * 86_400_000)
  const rows = await listPopularListings(database.db, { locationId, since, limit: 50 })
  return rows.map(({ skuId }) => skuId)
}

const summarize = () =>
  summarizeOrders(shop.database.db, {
    locationId: shop.locationId,
    timeZone: 'Europe/London',
    now: shop.clock.now,
  })

/** A confirmed order of one unit of each, in a shopper's hands. */
async function takeWork(skuIds: string[]) {
  const { database, clock, locationId, engine, gateway } = shop
  const caller = newCustomer()
  for (const skuId of skuIds) {
    await setCartLine(database, {
      key: uuidv7(),
      owner: caller,
      at: clock.now,
      locationId,
      skuId,
      quantity: 1,
    })
  }
  await acknowledgeCart(database, { key: uuidv7(), owner: caller, at: clock.now })
  const held = await checkOut(engine, shop.checkOutInput(caller))
  if (held.type !== 'OrderHeld') throw new Error(held.type)
  const { orderId } = held
  const beforePayment = await summarize()
  await payOrder(engine, gateway, { locationId, orderId, caller, key: uuidv7(), cardNumber: cards.succeeds })
  const shopperId = uuidv7()
  const asShopper = { locationId, caller: `user:${shopperId}`, shopperId }
  const { id: pickId } = await shop.pickOf(orderId)
  await claimPick(engine, { ...asShopper, key: uuidv7(), pickId })
  const { lines } = await shop.load(orderId)
  const at = (line: number) => ({ ...asShopper, key: uuidv7(), orderId, lineId: lines[line]?.id ?? newId() })
  const finish = () => finishPick(engine, gateway, { ...asShopper, key: uuidv7(), pickId })
  return { orderId, at, finish, beforePayment }
}

describe('what is popular', () => {
  it('is not moved by a hold that is not paid for, however large, nor by one that is cancelled', async () => {
    const [paid, held, cancelled] = [await shop.takeSku(9), await shop.takeSku(20), await shop.takeSku(20)]
    await shop.buy(newCustomer(), paid, 1)
    await shop.holdOrder(newCustomer(), held, 15)
    const customer = newCustomer()
    const orderId = await shop.buy(customer, cancelled, 15)
    expect(await listPopular()).toEqual([cancelled, paid])
    const { engine, locationId } = shop
    const input = { locationId, orderId, caller: customer, key: uuidv7(), isStaff: false }
    expect(await cancelOrder(engine, input)).toEqual({ type: 'OrderCancelled' })
    expect(await listPopular()).toEqual([paid])
  })

  it('is what customers ordered, not what a shopper put in its place', async () => {
    const [ordered, substitute] = [await shop.takeSku(9), await shop.takeSku(9)]
    const work = await takeWork([ordered])
    await replaceLine(shop.engine, { ...work.at(0), substituteSkuId: substitute, quantity: 1 })
    await work.finish()
    const popular = await listPopular()
    expect(popular).toContain(ordered)
    expect(popular).not.toContain(substitute)
  })
})

describe('the day in numbers', () => {
  it('sold is what was found and charged; ordered is what was paid for, found or not; a hold is neither', async () => {
    const before = await summarize()
    const work = await takeWork([await shop.takeSku(9), await shop.takeSku(9), await shop.takeSku(9)])
    expect(work.beforePayment).toMatchObject({
      soldTodayMinor: before.soldTodayMinor,
      orderedTodayMinor: before.orderedTodayMinor,
      ordersToday: before.ordersToday,
    })
    expect(await summarize()).toMatchObject({
      soldTodayMinor: before.soldTodayMinor,
      orderedTodayMinor: before.orderedTodayMinor + 750,
      ordersToday: before.ordersToday + 1,
    })
    await findLine(shop.engine, { ...work.at(0), quantity: 1 })
    await findLine(shop.engine, { ...work.at(1), quantity: 1 })
    await missLine(shop.engine, work.at(2))
    const finished = await work.finish()
    expect(finished).toMatchObject({ type: 'PickFinished', capturedMinor: 500 })
    const after = await summarize()
    expect(after).toMatchObject({
      soldTodayMinor: before.soldTodayMinor + 500,
      orderedTodayMinor: before.orderedTodayMinor + 750,
      shortsToday: before.shortsToday + 1,
    })
    expect(after.soldByHourMinor.reduce((sum, hour) => sum + hour, 0)).toBe(after.soldTodayMinor)
  })

  it('sells nothing where nothing was found, and sells today what was ordered yesterday', async () => {
    const [found, missed] = [await takeWork([await shop.takeSku(9)]), await takeWork([await shop.takeSku(9)])]
    shop.clock.now = new Date(shop.clock.now.getTime() + 24 * 60 * 60_000)
    expect(await summarize()).toMatchObject({ soldTodayMinor: 0, orderedTodayMinor: 0, ordersToday: 0 })
    await findLine(shop.engine, { ...found.at(0), quantity: 1 })
    await found.finish()
    await missLine(shop.engine, missed.at(0))
    await missed.finish()
    expect(await summarize()).toMatchObject({ soldTodayMinor: 250, orderedTodayMinor: 0, ordersToday: 0 })
  })
})
