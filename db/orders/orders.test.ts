import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OrderId } from '@/db/ids'
import { settlePayments } from '@/db/jobs/settle-payments'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { findCart, listCartLines } from '@/db/orders/cart/load-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { handOverOrder } from '@/db/orders/hand-over-order/hand-over-order'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { adjustStock } from '@/db/stock/adjust-stock'
import { lapseExpired } from '@/db/stock/lapse-expired'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const newCustomer = () => `user:${uuidv7()}`

const pay = (orderId: OrderId, caller: string, cardNumber: string, key = uuidv7()) =>
  payOrder(shop.engine, shop.gateway, { locationId: shop.locationId, orderId, caller, key, cardNumber })

async function cartSize(customer: string): Promise<number> {
  const cart = await findCart(shop.database.db, customer)
  return cart ? (await listCartLines(shop.database.db, cart.id)).length : 0
}

describe('checkOut', () => {
  it('holds all lines or none, and keeps the cart of who is refused', async () => {
    const customer = newCustomer()
    const [plenty, scarce] = [await shop.takeSku(10), await shop.takeSku(1)]
    await shop.fillCart(customer, plenty, 2)
    await shop.fillCart(customer, scarce, 2)
    const outcome = await checkOut(shop.engine, shop.checkOutInput(customer))
    expect(outcome).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: scarce, requested: 2, available: 1 }],
    })
    expect(await shop.balance(plenty)).toMatchObject({ reserved: 0 })
    expect(await cartSize(customer)).toBe(2)
  })

  it('answers a retry with the same order, and refuses the key for other content (I7)', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(10)
    await shop.fillCart(customer, skuId, 2)
    const input = shop.checkOutInput(customer)
    const first = await checkOut(shop.engine, input)
    expect(await checkOut(shop.engine, input)).toEqual(first)
    expect(await checkOut(shop.engine, { ...input, contactName: 'Grace' })).toEqual({ type: 'KeyReused' })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 2 })
  })

  it("does not let a customer's own earlier hold stand in the way (L12)", async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(2)
    const first = await shop.holdOrder(customer, skuId, 2)
    const second = await shop.holdOrder(customer, skuId, 2)
    expect(second).not.toBe(first)
    expect((await shop.load(first)).order.state).toBe('cancelled')
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 2 })
  })

  it('gives the last unit to one of two customers', async () => {
    const skuId = await shop.takeSku(1)
    const customers = [newCustomer(), newCustomer()]
    for (const customer of customers) await shop.fillCart(customer, skuId, 1)
    const outcomes = await Promise.all(
      customers.map((customer) => checkOut(shop.engine, shop.checkOutInput(customer))),
    )
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['InsufficientStock', 'OrderHeld'])
  })

  it('refuses an empty cart and a slot that is not offered', async () => {
    const customer = newCustomer()
    expect(await checkOut(shop.engine, shop.checkOutInput(customer))).toEqual({ type: 'EmptyCart' })
    const past = { slotStartAt: new Date(0), slotEndAt: new Date(1) }
    expect(await checkOut(shop.engine, shop.checkOutInput(customer, past))).toEqual({ type: 'SlotGone' })
  })
})

describe('payOrder', () => {
  it('confirms, empties the cart and queues a pick; the hold has no deadline any more (I8)', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(3)
    const orderId = await shop.holdOrder(customer, skuId, 2)
    expect(await pay(orderId, customer, cards.succeeds)).toEqual({ type: 'OrderConfirmed' })
    expect((await shop.load(orderId)).order).toMatchObject({ state: 'confirmed', heldUntil: null })
    expect(await cartSize(customer)).toBe(0)
    expect((await shop.pickOf(orderId)).state).toBe('queued')
    shop.clock.pass(86_400)
    await lapseExpired(shop.engine, { limit: 100 })
    expect(await shop.balance(skuId)).toMatchObject({ onHand: 3, reserved: 2 })
    expect(await shop.stateByEvents(orderId)).toBe('confirmed')
  })

  it('charges once however often it is retried', async () => {
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(3), 1)
    const key = uuidv7()
    const outcomes = await Promise.all([1, 2, 3].map(() => pay(orderId, customer, cards.succeeds, key)))
    expect(outcomes).toEqual(Array(3).fill({ type: 'OrderConfirmed' }))
    expect((await shop.load(orderId)).payments).toHaveLength(1)
  })

  it('keeps the hold after a declined card, and gives everything back after the third', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(1)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    expect(await pay(orderId, customer, cards.declines)).toMatchObject({ type: 'PaymentDeclined' })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 1 })
    await pay(orderId, customer, cards.declines)
    expect(await pay(orderId, customer, cards.declines)).toMatchObject({ type: 'PaymentDeclined' })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 0 })
    expect((await shop.load(orderId)).order.state).toBe('cancelled')
    expect(await cartSize(customer)).toBe(1)
  })

  it('after the third declined card leaves a line short that a shortfall had ended before', async () => {
    const customer = newCustomer()
    const [gone, there] = [await shop.takeSku(1), await shop.takeSku(1)]
    await shop.fillCart(customer, gone, 1)
    const orderId = await shop.holdOrder(customer, there, 1)
    await adjustStock(shop.engine, {
      locationId: shop.locationId,
      caller: 'user:staff',
      key: uuidv7(),
      skuId: gone,
      bucket: 'onHand',
      change: -1,
      reason: 'lost',
      onShortfall: 'shorten',
    })
    for (let card = 0; card < 3; card++) await pay(orderId, customer, cards.declines)
    const { order, lines } = await shop.load(orderId)
    expect(order).toMatchObject({ state: 'cancelled', heldUntil: null })
    expect(lines.map(({ state }) => state)).toEqual(['short', 'cancelled'])
  })

  it('confirms by itself when the gateway answers late (L23)', async () => {
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    expect(await pay(orderId, customer, cards.answersLate)).toEqual({ type: 'PaymentPending' })
    shop.clock.pass(10)
    expect(await settlePayments(shop.engine, shop.gateway)).toEqual([])
    expect((await shop.load(orderId)).order.state).toBe('confirmed')
  })

  it('says so when the gateway never answers, and another card may be tried', async () => {
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    await pay(orderId, customer, cards.timesOut)
    shop.clock.pass(10)
    await settlePayments(shop.engine, shop.gateway)
    expect((await shop.load(orderId)).payments[0]?.state).toBe('timed_out')
    expect(await pay(orderId, customer, cards.succeeds)).toEqual({ type: 'OrderConfirmed' })
  })

  it('is refused after the hold ran out, and charges nothing (L13)', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(1)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    shop.clock.pass(901)
    expect(await pay(orderId, customer, cards.succeeds)).toEqual({ type: 'HoldLapsed' })
    await lapseExpired(shop.engine, { limit: 100 })
    expect((await shop.load(orderId)).order.state).toBe('lapsed')
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 0 })
  })

  it.each([
    ['holds again when the units are still there', 0, 'confirmed'],
    ['is voided when the units are gone', 1, 'lapsed'],
  ])('that succeeds after the hold lapsed %s (L21)', async (_, soldMeanwhile, state) => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(1)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    await pay(orderId, customer, cards.answersLate)
    shop.clock.pass(901)
    if (soldMeanwhile > 0) await shop.buy(newCustomer(), skuId, 1)
    await settlePayments(shop.engine, shop.gateway)
    const { order, payments } = await shop.load(orderId)
    expect(order.state).toBe(state)
    expect(payments[0]?.state).toBe(soldMeanwhile > 0 ? 'voided' : 'authorised')
  })

  it('of somebody else is not found', async () => {
    const orderId = await shop.holdOrder(newCustomer(), await shop.takeSku(1), 1)
    expect(await pay(orderId, newCustomer(), cards.succeeds)).toEqual({ type: 'UnknownOrder' })
  })
})

describe('cancelOrder', () => {
  const cancel = (orderId: OrderId, caller: string, key = uuidv7()) =>
    cancelOrder(shop.engine, {
      locationId: shop.locationId,
      orderId,
      caller,
      key,
      isStaff: false,
    })

  it('gives the units back and voids the authorisation, once', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(2)
    const orderId = await shop.buy(customer, skuId, 2)
    const key = uuidv7()
    expect(await cancel(orderId, customer, key)).toEqual({ type: 'OrderCancelled' })
    expect(await cancel(orderId, customer, key)).toEqual({ type: 'OrderCancelled' })
    expect(await cancel(orderId, customer)).toEqual({ type: 'OrderNotCancellable', state: 'cancelled' })
    expect(await shop.balance(skuId)).toMatchObject({ onHand: 2, reserved: 0 })
    const { payments } = await shop.load(orderId)
    expect(payments[0]).toMatchObject({ state: 'voided', gatewayDueAt: shop.clock.now })
    expect(await settlePayments(shop.engine, shop.gateway)).toEqual([])
    expect((await shop.load(orderId)).payments[0]?.gatewayDueAt).toBeNull()
    expect((await shop.pickOf(orderId)).state).toBe('cancelled')
  })

  it("of somebody else's order is not found", async () => {
    const orderId = await shop.buy(newCustomer(), await shop.takeSku(1), 1)
    expect(await cancel(orderId, newCustomer())).toEqual({ type: 'UnknownOrder' })
  })
})

describe('a shortfall', () => {
  it('marks the newest lines short with their own event, and shrinks the one that it cuts through', async () => {
    const skuId = await shop.takeSku(5)
    const older = await shop.buy(newCustomer(), skuId, 3)
    shop.clock.pass(60)
    const newer = await shop.buy(newCustomer(), skuId, 2)
    await adjustStock(shop.engine, {
      locationId: shop.locationId,
      caller: 'user:staff',
      key: uuidv7(),
      skuId,
      bucket: 'onHand',
      change: -3,
      reason: 'damaged',
      onShortfall: 'shorten',
    })
    expect((await shop.load(newer)).lines[0]).toMatchObject({ state: 'short' })
    expect((await shop.load(older)).lines[0]).toMatchObject({ state: 'confirmed', quantity: 2 })
  })

  it('lapses a held order before it touches a confirmed one', async () => {
    const skuId = await shop.takeSku(2)
    const confirmed = await shop.buy(newCustomer(), skuId, 1)
    const held = await shop.holdOrder(newCustomer(), skuId, 1)
    await adjustStock(shop.engine, {
      locationId: shop.locationId,
      caller: 'user:staff',
      key: uuidv7(),
      skuId,
      bucket: 'onHand',
      change: -1,
      reason: 'lost',
      onShortfall: 'shorten',
    })
    expect((await shop.load(held)).order.state).toBe('lapsed')
    expect((await shop.load(confirmed)).order.state).toBe('confirmed')
  })
})

describe('the cart', () => {
  it('takes a line out with 0 and refuses what is not listed', async () => {
    const owner = newCustomer()
    const line = { owner, at: shop.clock.now, locationId: shop.locationId, quantity: 1 }
    const skuId = await shop.takeSku(1)
    await setCartLine(shop.database, { key: uuidv7(), ...line, skuId })
    expect(await cartSize(owner)).toBe(1)
    await setCartLine(shop.database, { key: uuidv7(), ...line, skuId, quantity: 0 })
    expect(await cartSize(owner)).toBe(0)
    expect(await setCartLine(shop.database, { key: uuidv7(), ...line, skuId: uuidv7() })).toEqual({
      type: 'UnknownListing',
    })
  })
})

describe('handOverOrder', () => {
  it('is refused before the order is picked', async () => {
    const orderId = await shop.buy(newCustomer(), await shop.takeSku(1), 1)
    const input = { locationId: shop.locationId, orderId, caller: 'user:staff', key: uuidv7() }
    expect(await handOverOrder(shop.engine, input)).toEqual({ type: 'OrderNotPicked', state: 'confirmed' })
  })
})
