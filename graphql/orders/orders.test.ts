import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { listing, retailer } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  type Ask,
  askAs,
  askAsGuest,
  cards,
  describeCheckOut,
  orderOf,
  pay,
  type Result,
  readCart,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { PRICE_MINOR } from '@/graphql/testing/test-world'

let test: GraphqlTest
let store: string
let skus: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  store = encodeId('Location', test.world.store.id)
  skus = test.world.skus.map(({ id }) => encodeId('Sku', id))
})
afterAll(() => test.close())
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

const newGuest = (): Ask => askAsGuest(test)

const putIn = (ask: Ask, sku: number, quantity: number, more: object = {}) =>
  run(ask, 'setCartLine', { locationId: store, skuId: skus[sku], quantity, ...more })

async function hold(ask: Ask, sku = 0, quantity = 2): Promise<Result> {
  await putIn(ask, sku, quantity)
  return run(ask, 'checkOut', await describeCheckOut(ask, 'store'))
}

describe('checkOut', () => {
  it('holds all lines for 15 minutes, answers a retry with the same order, and refuses the key for other content', async () => {
    const ask = newGuest()
    await putIn(ask, 0, 2)
    const input = { ...(await describeCheckOut(ask, 'store')), key: uuidv7() }
    const order = orderOf(await run(ask, 'checkOut', input))
    expect(order).toMatchObject({
      state: 'HELD',
      isCancellable: true,
      heldUntil: new Date(test.clock.now.getTime() + 900_000).toISOString(),
      total: { amountMinor: 2 * PRICE_MINOR, currency: 'GBP' },
      lines: [{ quantity: 2, state: 'HELD' }],
      events: [{ sequence: 1, kind: 'HELD' }],
    })
    expect(orderOf(await run(ask, 'checkOut', input)).id).toBe(order.id)
    expect(await run(ask, 'checkOut', { ...input, note: 'ring twice' })).toMatchObject({
      __typename: 'KeyReused',
    })
    expect((await readCart(ask)).quantity).toBe(2)
    await run(ask, 'cancelOrder', { orderId: order.id })
  })

  it('names each line that cannot be held and holds nothing; the cart keeps its lines', async () => {
    const ask = newGuest()
    // A shop that sells by the case.
    await test.database.db.update(retailer).set({ unitsPerLineMax: 30 })
    await putIn(ask, 0, 1)
    await putIn(ask, 1, 21)
    const refused = await run(ask, 'checkOut', await describeCheckOut(ask, 'store'))
    expect(refused).toMatchObject({
      __typename: 'InsufficientStock',
      code: 'INSUFFICIENT_STOCK',
      // How many there are is for staff; the badge says no more than that there are some.
      lines: [{ requested: 21, available: null, sku: { id: skus[1] } }],
    })
    expect((await readCart(ask)).quantity).toBe(22)
    const held = await test.database.db.query.stockLevel.findMany({
      where: (level, { gt }) => gt(level.reserved, 0),
    })
    expect(held).toEqual([])
  })

  it('refuses a price that the customer has not seen, until it is accepted', async () => {
    const ask = newGuest()
    await putIn(ask, 2, 1)
    await test.database.db.update(listing).set({ priceMinor: PRICE_MINOR + 30 })
    const input = await describeCheckOut(ask, 'store')
    expect(await run(ask, 'checkOut', input)).toMatchObject({
      __typename: 'PricesChanged',
      cart: {
        lines: [
          { priceSeen: { amountMinor: PRICE_MINOR }, listing: { price: { amountMinor: PRICE_MINOR + 30 } } },
        ],
      },
    })
    await run(ask, 'acknowledgeCart', {})
    const order = orderOf(await run(ask, 'checkOut', input))
    expect(order.total.amountMinor).toBe(PRICE_MINOR + 30)
    await test.database.db.update(listing).set({ priceMinor: PRICE_MINOR })
    await run(ask, 'cancelOrder', { orderId: order.id })
  })

  it('refuses an empty cart, a time that is not offered and a delivery without an address', async () => {
    const ask = newGuest()
    const input = await describeCheckOut(ask, 'store')
    expect(await run(ask, 'checkOut', input)).toMatchObject({
      __typename: 'InvalidInput',
      field: ['locationId'],
    })
    await putIn(ask, 0, 1)
    const bad: [object, string][] = [
      [{ slotStartAt: '2026-11-20T03:00:00Z', slotEndAt: '2026-11-20T04:00:00Z' }, 'slotStartAt'],
      [{ handover: 'DELIVERY' }, 'address'],
      [{ contactName: ' ' }, 'contactName'],
      [{ contactEmail: 'cora' }, 'contactEmail'],
      [{ note: 'x'.repeat(501) }, 'note'],
      [{ key: '' }, 'key'],
      [{ locationId: skus[0] }, 'locationId'],
    ]
    for (const [change, field] of bad) {
      expect(await run(ask, 'checkOut', { ...input, ...change })).toMatchObject({
        __typename: 'InvalidInput',
        field: [field],
      })
    }
    const nowhere = encodeId('Location', uuidv7())
    expect(await run(ask, 'checkOut', { ...input, locationId: nowhere })).toMatchObject({
      __typename: 'NotFound',
    })
  })

  it('says that an item which is no longer offered is short by all of it', async () => {
    const ask = newGuest()
    await putIn(ask, 3, 2)
    await test.database.db.update(listing).set({ isListed: false })
    const refused = await run(ask, 'checkOut', await describeCheckOut(ask, 'store'))
    await test.database.db.update(listing).set({ isListed: true })
    expect(refused).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ requested: 2, available: 0 }],
    })
  })
})

describe('payOrder', () => {
  it('confirms, takes the lines from the cart, and answers a retry with the same', async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask))
    const key = uuidv7()
    const paid = await pay(ask, id, cards.succeeds, key)
    expect(paid).toMatchObject({
      __typename: 'OrderConfirmed',
      order: { state: 'CONFIRMED', payment: { state: 'AUTHORISED' }, lines: [{ state: 'CONFIRMED' }] },
    })
    expect(await pay(ask, id, cards.succeeds, key)).toEqual(paid)
    expect(await pay(ask, id, cards.declines, key)).toMatchObject({ __typename: 'KeyReused' })
    expect(await pay(ask, id, cards.succeeds)).toMatchObject({ __typename: 'OrderNotPayable' })
    expect((await readCart(ask)).lines).toEqual([])
  })

  it('keeps the units held after a refused card, and takes another; the third refusal gives everything back', async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask))
    const refused = await pay(ask, id, cards.declines)
    expect(refused).toMatchObject({
      __typename: 'PaymentDeclined',
      order: { state: 'HELD', payment: { state: 'DECLINED' } },
    })
    await pay(ask, id, cards.declines)
    expect(orderOf(await pay(ask, id, cards.declines))).toMatchObject({
      state: 'CANCELLED',
      isCancellable: false,
    })
    expect((await readCart(ask)).quantity).toBe(2)
    const again = orderOf(await hold(ask))
    await pay(ask, again.id, cards.declines)
    expect(await pay(ask, again.id, cards.succeeds)).toMatchObject({ __typename: 'OrderConfirmed' })
  })

  it('says when the hold ran out, and nothing is charged', async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask))
    test.clock.advance(901_000)
    expect(await pay(ask, id, cards.succeeds)).toMatchObject({
      __typename: 'HoldLapsed',
      code: 'HOLD_LAPSED',
      order: { payment: null },
    })
    expect(await run(ask, 'cancelOrder', { orderId: id })).not.toMatchObject({ __typename: 'OrderCancelled' })
  })

  it.each([cards.answersLate, cards.timesOut])(
    'says that the gateway has not answered yet (%s)',
    async (card) => {
      const ask = newGuest()
      const { id } = orderOf(await hold(ask, 1))
      expect(await pay(ask, id, card)).toMatchObject({
        __typename: 'PaymentPending',
        order: { state: 'HELD', payment: { state: 'PENDING' } },
      })
      expect(await run(ask, 'cancelOrder', { orderId: id })).toMatchObject({
        __typename: 'OrderCancelled',
        order: { state: 'CANCELLED', payment: { state: 'VOIDED' } },
      })
    },
  )

  it("refuses a number that is no card's, a malformed id, and somebody else's order", async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask, 2, 1))
    expect(await pay(ask, id, '42')).toMatchObject({ __typename: 'InvalidInput', field: ['cardNumber'] })
    expect(await pay(ask, store, cards.succeeds)).toMatchObject({
      __typename: 'InvalidInput',
      field: ['orderId'],
    })
    expect(await pay(newGuest(), id, cards.succeeds)).toMatchObject({ __typename: 'NotFound' })
    expect(await pay(askAs(test, test.world.viewers.staff), id, cards.succeeds)).toMatchObject({
      __typename: 'NotFound',
    })
    await run(ask, 'cancelOrder', { orderId: id })
  })
})

describe('cancelOrder', () => {
  it('gives back what was paid for, and answers a retry with the same', async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask))
    await pay(ask, id, cards.succeeds)
    const input = { orderId: id, key: uuidv7() }
    const cancelled = await run(ask, 'cancelOrder', input)
    expect(cancelled).toMatchObject({
      __typename: 'OrderCancelled',
      order: {
        state: 'CANCELLED',
        isCancellable: false,
        payment: { state: 'VOIDED' },
        lines: [{ state: 'CANCELLED' }],
      },
    })
    expect(await run(ask, 'cancelOrder', input)).toEqual(cancelled)
    expect(await run(ask, 'cancelOrder', { orderId: id })).toMatchObject({
      __typename: 'OrderNotCancellable',
    })
  })

  it("may be asked by the location's staff, and by nobody else", async () => {
    const ask = newGuest()
    const { id } = orderOf(await hold(ask))
    const { otherCustomer, rivalStaff, warehouseStaff, shopper, staff } = test.world.viewers
    for (const viewer of [otherCustomer, rivalStaff, warehouseStaff, shopper]) {
      expect(await run(askAs(test, viewer), 'cancelOrder', { orderId: id })).toMatchObject({
        __typename: 'NotFound',
      })
    }
    expect(await run(askAs(test, staff), 'cancelOrder', { orderId: id })).toMatchObject({
      __typename: 'OrderCancelled',
    })
  })
})

describe('handOverOrder', () => {
  it('is refused before the order is picked, and is not for customers', async () => {
    const ask = askAs(test, test.world.viewers.customer)
    const { id } = orderOf(await hold(ask))
    await pay(ask, id, cards.succeeds)
    const staff = askAs(test, test.world.viewers.staff)
    expect(await run(staff, 'handOverOrder', { orderId: id })).toMatchObject({
      __typename: 'OrderNotPicked',
      order: { state: 'CONFIRMED' },
    })
    await expect(run(ask, 'handOverOrder', { orderId: id })).rejects.toThrow('not for the role')
    await run(ask, 'cancelOrder', { orderId: id })
  })
})
