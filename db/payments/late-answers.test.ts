import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId, type OrderId, type PaymentId } from '@/db/ids'
import { FAILURES_MAX, settlePayments } from '@/db/jobs/settle-payments'
import { createMembers } from '@/db/members'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { checkOut } from '@/db/orders/check-out/check-out'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
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

const newCustomer = () => `user:${newId()}`

/** A gateway that says what it is told to, and remembers what it was asked to let go. */
function openGateway(): PaymentGateway & { answer: GatewayAnswer; voided: string[] } {
  const gateway = {
    name: 'told',
    answer: { type: 'Pending' } as GatewayAnswer,
    voided: [] as string[],
    authorise: async () => gateway.answer,
    find: async () => gateway.answer,
    capture: async () => undefined,
    voidAuthorisation: async (paymentId: PaymentId) => {
      gateway.voided.push(paymentId)
    },
  }
  return gateway
}

const pay = (gateway: PaymentGateway, orderId: OrderId, caller: string) =>
  payOrder(shop.engine, gateway, {
    locationId: shop.locationId,
    orderId,
    caller,
    key: newId(),
    cardNumber: cards.succeeds,
  })

const authorised: GatewayAnswer = { type: 'Authorised', reference: 'late' }

async function settle(gateway: PaymentGateway, seconds = 60): Promise<void> {
  shop.clock.pass(seconds)
  expect(await settlePayments(shop.engine, gateway)).toEqual([])
}

const shorten = (skuId: string, units: number) =>
  adjustStock(shop.engine, {
    locationId: shop.locationId,
    caller: 'user:staff',
    key: newId(),
    skuId,
    bucket: 'onHand',
    change: -units,
    reason: 'lost',
    onShortfall: 'shorten',
  })

describe('a gateway that fails', () => {
  it('is asked again later each time, and after a day no more: a person sees it, and nothing is lost', async () => {
    const customer = newCustomer()
    const orderId = await shop.buy(customer, await shop.takeSku(1), 1)
    await cancelOrder(shop.engine, {
      locationId: shop.locationId,
      orderId,
      caller: customer,
      key: newId(),
      isStaff: false,
    })
    const gateway = openGateway()
    const voidAuthorisation = gateway.voidAuthorisation
    gateway.voidAuthorisation = async () => {
      throw new Error('No answer.')
    }
    const dueAt = async () => (await shop.load(orderId)).payments[0]?.gatewayDueAt ?? null
    const waits: number[] = []
    let due = await dueAt()
    for (let attempt = 1; due !== null; attempt += 1) {
      shop.clock.pass((due.getTime() - shop.clock.now.getTime()) / 1_000)
      const [failed] = await settlePayments(shop.engine, gateway)
      expect(failed).toMatchObject({ isGivenUp: attempt === FAILURES_MAX })
      due = await dueAt()
      if (due) waits.push((due.getTime() - shop.clock.now.getTime()) / 1_000)
    }
    expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240])
    expect(Math.max(...waits)).toBe(6 * 3_600)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(86_400)
    expect((await shop.load(orderId)).payments[0]).toMatchObject({
      state: 'voided',
      gatewayFailures: FAILURES_MAX,
      gatewayGivenUpAt: shop.clock.now,
    })
    gateway.voidAuthorisation = voidAuthorisation
    expect(await settlePayments(shop.engine, gateway)).toEqual([])
    expect(gateway.voided).toEqual([])
  })
})

describe('a process whose clock is an hour off', () => {
  it('puts off by the database’s clock, which says what is due', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    expect(await pay(gateway, orderId, customer)).toEqual({ type: 'PaymentPending' })
    gateway.find = async () => {
      throw new Error('No answer.')
    }
    const slow = shop.openEngine({
      clock: () => new Date(Date.now() - 3_600_000),
      batchClock: undefined,
      members: createMembers(shop.database),
    })
    expect(await settlePayments(slow, gateway)).toHaveLength(1)
    const [row] = await shop.database.sql<{ seconds: number }[]>`
      select extract(epoch from gateway_due_at - clock_timestamp())::float8 as seconds from payment where order_id = ${orderId}`
    expect(row?.seconds).toBeGreaterThan(20)
    expect(row?.seconds).toBeLessThanOrEqual(30)
    expect(await settlePayments(slow, gateway)).toEqual([])
  })
})

describe('a gateway that fails while the order changes', () => {
  it('owes the order what became due meanwhile: the attempt that failed puts nothing off', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    expect(await pay(gateway, orderId, customer)).toEqual({ type: 'PaymentPending' })
    const find = gateway.find
    gateway.find = async () => {
      const input = { locationId: shop.locationId, orderId, caller: customer, key: newId(), isStaff: false }
      await cancelOrder(shop.engine, input)
      throw new Error('No answer.')
    }
    shop.clock.pass(10)
    // One more failure, and it would be given up.
    await shop.database
      .sql`update payment set gateway_failures = ${FAILURES_MAX - 1} where order_id = ${orderId}`
    expect(await settlePayments(shop.engine, gateway)).toMatchObject([{ isGivenUp: false }])
    const [payment] = (await shop.load(orderId)).payments
    expect(payment).toMatchObject({ state: 'voided', gatewayFailures: 0, gatewayDueAt: shop.clock.now })
    gateway.find = find
    expect(await settlePayments(shop.engine, gateway)).toEqual([])
    expect(gateway.voided).toEqual([payment?.id])
  })
})

describe('an authorisation that comes late', () => {
  it('is let go where its customer checked out again meanwhile', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const skuId = await shop.takeSku(4)
    const first = await shop.holdOrder(customer, skuId, 1)
    expect(await pay(gateway, first, customer)).toEqual({ type: 'PaymentPending' })
    const second = await shop.holdOrder(customer, skuId, 1)
    gateway.answer = authorised
    await settle(gateway, 10)
    const { order, payments } = await shop.load(first)
    expect(order.state).toBe('cancelled')
    expect(payments[0]).toMatchObject({ state: 'voided', gatewayDueAt: null })
    expect(gateway.voided).toEqual([payments[0]?.id])
    expect((await shop.load(second)).order.state).toBe('held')
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('is let go where the hold lapsed and its customer went on to another order', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const skuId = await shop.takeSku(4)
    const first = await shop.holdOrder(customer, skuId, 1)
    await pay(gateway, first, customer)
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 100 })
    await shop.buy(customer, skuId, 1)
    gateway.answer = authorised
    await settle(gateway)
    expect((await shop.load(first)).payments[0]?.state).toBe('voided')
    expect((await shop.load(first)).order.state).toBe('lapsed')
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('holds again what lapsed meanwhile, where there are units (L21)', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const skuId = await shop.takeSku(4)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    await pay(gateway, orderId, customer)
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 100 })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 0 })
    gateway.answer = authorised
    await settle(gateway)
    const { order, payments } = await shop.load(orderId)
    expect([order.state, payments[0]?.state]).toEqual(['confirmed', 'authorised'])
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 1 })
  })

  it('holds again for one who bought before, and who gave up what came after: only a later order that goes on takes its place', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const skuId = await shop.takeSku(9)
    await shop.buy(customer, skuId, 1)
    shop.clock.pass(5)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    await pay(gateway, orderId, customer)
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 100 })
    const later = await shop.holdOrder(customer, skuId, 1)
    const given = {
      locationId: shop.locationId,
      orderId: later,
      caller: customer,
      key: newId(),
      isStaff: false,
    }
    expect(await cancelOrder(shop.engine, given)).toEqual({ type: 'OrderCancelled' })
    gateway.answer = authorised
    await settle(gateway)
    expect((await shop.load(orderId)).order.state).toBe('confirmed')
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 2 })
  })

  it('after the gateway was given up is honoured while the order is held', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    gateway.answer = { type: 'Unknown' }
    expect(await pay(gateway, orderId, customer)).toMatchObject({ type: 'PaymentDeclined' })
    expect((await shop.load(orderId)).payments[0]?.state).toBe('timed_out')
    gateway.answer = authorised
    await settle(gateway)
    const { order, payments } = await shop.load(orderId)
    expect([order.state, payments[0]?.state]).toEqual(['confirmed', 'authorised'])
    expect(gateway.voided).toEqual([])
  })

  it('of a second card is let go: an order is paid once', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    gateway.answer = { type: 'Unknown' }
    await pay(gateway, orderId, customer)
    gateway.answer = authorised
    expect(await pay(gateway, orderId, customer)).toEqual({ type: 'OrderConfirmed' })
    await settle(gateway)
    await settle(gateway)
    const { payments } = await shop.load(orderId)
    expect(payments.map(({ state }) => state)).toEqual(['voided', 'authorised'])
    expect(gateway.voided).toEqual([payments[0]?.id])
  })

  it('never comes: once the hold is gone the gateway is told to let it go, and is not asked again', async () => {
    const gateway = openGateway()
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, await shop.takeSku(1), 1)
    gateway.answer = { type: 'Unknown' }
    await pay(gateway, orderId, customer)
    await settle(gateway)
    expect(gateway.voided).toEqual([])
    await settle(gateway, 901)
    await lapseExpired(shop.engine, { limit: 100 })
    await settle(gateway)
    const { payments } = await shop.load(orderId)
    expect(payments[0]).toMatchObject({ state: 'voided', gatewayDueAt: null })
    expect(gateway.voided).toEqual([payments[0]?.id])
  })

  it('to the sandbox after it was told to let it go is refused', async () => {
    const payment = { paymentId: newId(), amountMinor: 100, currency: 'GBP', cardNumber: cards.succeeds }
    await shop.gateway.voidAuthorisation(payment.paymentId)
    expect(await shop.gateway.authorise(payment)).toEqual({ type: 'Unknown' })
  })
})

describe('paying against checking out again', () => {
  it('never leaves a promise without a hold, whoever is first (I8)', async () => {
    for (let round = 0; round < 8; round++) {
      const customer = newCustomer()
      const skuId = await shop.takeSku(2)
      const first = await shop.holdOrder(customer, skuId, 1)
      await shop.fillCart(customer, skuId, 1)
      const again = checkOut(shop.engine, shop.checkOutInput(customer))
      const paying = pay(shop.gateway, first, customer)
      const [held, paid] = await Promise.all([again, paying])
      expect(['OrderHeld', 'EmptyCart']).toContain(held.type)
      expect(['OrderConfirmed', 'OrderNotPayable', 'HoldLapsed']).toContain(paid.type)
      const { order } = await shop.load(first)
      expect(order.state).toBe(paid.type === 'OrderConfirmed' ? 'confirmed' : 'cancelled')
      expect(await shop.stateByEvents(first)).toBe(order.state)
      expect(await shop.audit()).toEqual([])
    }
  })
})

describe('a shortfall of several lines', () => {
  it('takes from a held order the line that it meant: the rest stays held, at its own price', async () => {
    const customer = newCustomer()
    const [scarce, plenty] = [await shop.takeSku(1), await shop.takeSku(5)]
    await shop.fillCart(customer, scarce, 1)
    const orderId = await shop.holdOrder(customer, plenty, 2)
    await shorten(scarce, 1)
    const { order, lines } = await shop.load(orderId)
    expect(order).toMatchObject({ state: 'held', totalMinor: 500 })
    expect(lines.map(({ state }) => state).sort()).toEqual(['held', 'short'])
    expect(await pay(shop.gateway, orderId, customer)).toEqual({ type: 'OrderConfirmed' })
    expect((await shop.load(orderId)).payments[0]?.authorisedMinor).toBe(500)
  })

  it('that leaves nothing of a paid order cancels it, and nothing is charged', async () => {
    const gateway = openGateway()
    gateway.answer = authorised
    const customer = newCustomer()
    const skuId = await shop.takeSku(2)
    const orderId = await shop.holdOrder(customer, skuId, 2)
    await pay(gateway, orderId, customer)
    await shorten(skuId, 2)
    expect((await shop.load(orderId)).order.state).toBe('cancelled')
    expect((await shop.pickOf(orderId)).state).toBe('cancelled')
    await settle(gateway)
    const { payments } = await shop.load(orderId)
    expect(payments[0]).toMatchObject({ state: 'voided', gatewayDueAt: null })
    expect(gateway.voided).toHaveLength(1)
  })
})

describe('many holds that run out at once', () => {
  it('take their orders with them, each with its event', async () => {
    const skuId = await shop.takeSku(60)
    const orders: OrderId[] = []
    for (let index = 0; index < 60; index++) orders.push(await shop.holdOrder(newCustomer(), skuId, 1))
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 1_000 })
    for (const orderId of orders) {
      const { order, lines } = await shop.load(orderId)
      expect(order).toMatchObject({ state: 'lapsed', version: 2, heldUntil: null, closedAt: shop.clock.now })
      expect(lines[0]?.state).toBe('lapsed')
      expect(await shop.stateByEvents(orderId)).toBe('lapsed')
    }
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 0 })
  })
})
