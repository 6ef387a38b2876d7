import { inArray } from 'drizzle-orm'
import postgres, { type TransactionSql } from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId, type OrderId, type PickId } from '@/db/ids'
import { checkOut } from '@/db/orders/check-out/check-out'
import { openOrderDraft } from '@/db/orders/draft/order-draft'
import { emptyOrders } from '@/db/orders/draft/read-orders'
import { writeOrders } from '@/db/orders/draft/write-orders'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { settlePayment } from '@/db/payments/settle-payment/settle-payment'
import { claimPick, unclaimPick } from '@/db/picks/claim-pick/claim-pick'
import { pick } from '@/db/schema'
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

const work = (shopperId: string) => ({
  locationId: shop.locationId,
  caller: `user:${shopperId}`,
  key: newId(),
  shopperId,
})

const pay = (orderId: OrderId, caller: string, cardNumber = cards.succeeds) =>
  payOrder(shop.engine, shop.gateway, {
    locationId: shop.locationId,
    orderId,
    caller,
    key: newId(),
    cardNumber,
  })

/** Holds the row of an item, so that what is asked for meanwhile travels in one batch behind the one that waits. */
async function inOneBatch<T>(skuId: string, ask: () => Promise<T>[]): Promise<T[]> {
  let asked: Promise<T>[] = []
  await shop.database.sql.begin(async (barrier) => {
    await barrier`select 1 from stock_level where sku_id = ${skuId} for update`
    const first = shorten(skuId, 0).catch(() => undefined)
    asked = ask()
    await barrier`select pg_sleep(0.2)`
    void first
  })
  return Promise.all(asked)
}

describe('requests of one batch', () => {
  it('see one another: of two checkouts of one customer the second gives the first one up (L12)', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(2)
    await shop.fillCart(customer, skuId, 2)
    const outcomes = await inOneBatch(skuId, () =>
      [1, 2].map(() => checkOut(shop.engine, shop.checkOutInput(customer))),
    )
    expect(outcomes.map(({ type }) => type)).toEqual(['OrderHeld', 'OrderHeld'])
    const states = await Promise.all(
      outcomes.map(async (held) => held.type === 'OrderHeld' && (await shop.load(held.orderId)).order.state),
    )
    expect(states).toEqual(['cancelled', 'held'])
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 2 })
  })

  it.each([
    ['exchange their picks', ['a-', 'b-', 'b+', 'a+']],
    ['take over what another one gave back before', ['b-', 'a-', 'a+', 'b+']],
  ] as const)('of two shoppers who %s are all answered, and each has what he took', async (_how, moves) => {
    const skuId = await shop.takeSku(2)
    const [a, b] = [newId(), newId()]
    const pickIds: PickId[] = []
    for (const shopperId of [a, b]) {
      const customer = newCustomer()
      const { id: pickId } = await shop.pickOf(await shop.buy(customer, skuId, 1))
      await claimPick(shop.engine, { ...work(shopperId), pickId })
      pickIds.push(pickId)
    }
    const [ofA, ofB] = pickIds as [PickId, PickId]
    const outcomes = await inOneBatch<{ type: string }>(skuId, () =>
      moves.map((move) => {
        const [own, other, shopperId] = move[0] === 'a' ? [ofA, ofB, a] : [ofB, ofA, b]
        return move[1] === '-'
          ? unclaimPick(shop.engine, { ...work(shopperId), pickId: own })
          : claimPick(shop.engine, { ...work(shopperId), pickId: other })
      }),
    )
    expect(outcomes.map(({ type }) => type)).toEqual(Array(4).fill('PickChanged'))
    const picks = await shop.database.db.select().from(pick).where(inArray(pick.id, pickIds))
    expect(new Map(picks.map(({ id, shopperId }) => [id, shopperId]))).toEqual(
      new Map<string, string>([
        [ofA, b],
        [ofB, a],
      ]),
    )
  })

  it('hold nothing again that was bought a moment before: it has left the cart for those behind, too', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(5)
    await shop.fillCart(customer, skuId, 2)
    const held = await checkOut(shop.engine, shop.checkOutInput(customer))
    if (held.type !== 'OrderHeld') throw new Error(held.type)
    await pay(held.orderId, customer, cards.answersLate)
    // One more than what is being paid for.
    await shop.fillCart(customer, skuId, 3)
    const [payment] = (await shop.load(held.orderId)).payments
    if (!payment) throw new Error('A payment was started.')
    const settlement = { locationId: shop.locationId, orderId: held.orderId, paymentId: payment.id }
    const answer = { type: 'Authorised', reference: 'late' } as const
    const outcomes = await inOneBatch<{ type: string; orderId?: OrderId }>(skuId, () => [
      settlePayment(shop.engine, shop.gateway, { ...settlement, answer }),
      checkOut(shop.engine, shop.checkOutInput(customer)),
    ])
    expect(outcomes.map(({ type }) => type)).toEqual(['OrderConfirmed', 'OrderHeld'])
    const [, again] = outcomes
    expect((await shop.load(again?.orderId as OrderId)).lines).toMatchObject([{ skuId, quantity: 1 }])
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 3 })
  })

  it('that pay for one order start one payment', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(1)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    const outcomes = await inOneBatch(skuId, () => [pay(orderId, customer), pay(orderId, customer)])
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['OrderConfirmed', 'OrderNotPayable'])
    expect((await shop.load(orderId)).payments).toHaveLength(1)
  })

  it('a payment beside a shortfall that came first is for what is left', async () => {
    const customer = newCustomer()
    const [scarce, plenty] = [await shop.takeSku(2), await shop.takeSku(5)]
    await shop.fillCart(customer, plenty, 1)
    const orderId = await shop.holdOrder(customer, scarce, 2)
    const before = (await shop.load(orderId)).order.totalMinor
    const [, paid] = await inOneBatch<{ type: string }>(scarce, () => [
      shorten(scarce, 2),
      pay(orderId, customer),
    ])
    expect(paid).toEqual({ type: 'OrderConfirmed' })
    const { order, payments } = await shop.load(orderId)
    expect(order.totalMinor).toBeLessThan(before)
    expect(payments[0]).toMatchObject({ amountMinor: order.totalMinor, authorisedMinor: order.totalMinor })
  })

  it('a hundred customers hold, pay and cancel at once, and every unit is accounted for', async () => {
    const skuId = await shop.takeSku(60)
    const customers = Array.from({ length: 100 }, newCustomer)
    for (const customer of customers) await shop.fillCart(customer, skuId, 1)
    const outcomes = await Promise.all(
      customers.map(async (customer) => {
        const held = await checkOut(shop.engine, shop.checkOutInput(customer))
        return held.type === 'OrderHeld' ? (await pay(held.orderId, customer)).type : held.type
      }),
    )
    const count = (type: string) => outcomes.filter((one) => one === type).length
    expect([count('OrderConfirmed'), count('InsufficientStock')]).toEqual([60, 40])
    expect(await shop.balance(skuId)).toMatchObject({ onHand: 60, reserved: 60 })
  })
})

describe('a change of a line is counted', () => {
  it('where its hold lapses', async () => {
    const customer = newCustomer()
    const skuId = await shop.takeSku(1)
    const orderId = await shop.holdOrder(customer, skuId, 1)
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 100 })
    expect((await shop.load(orderId)).lines[0]).toMatchObject({ state: 'lapsed', version: 2 })
  })

  it('where a shortfall takes units from it', async () => {
    const skuId = await shop.takeSku(3)
    const orderId = await shop.holdOrder(newCustomer(), skuId, 3)
    await shorten(skuId, 1)
    await shorten(skuId, 2)
    expect((await shop.load(orderId)).lines[0]).toMatchObject({ state: 'short' })
    expect((await shop.load(orderId)).lines[0]?.version).toBeGreaterThan(1)
  })
})

describe('I13: what was decided of orders', () => {
  it.each(['outside of any transaction', 'in another transaction'])('cannot be written %s', async (where) => {
    const orderId = await shop.holdOrder(newCustomer(), await shop.takeSku(1), 1)
    const before = await shop.load(orderId)
    const read = { ...emptyOrders(shop.locationId), numbers: { get: () => '' } }
    const draft = openOrderDraft(read, { at: shop.clock.now, nextId: newId, followers: [] })
    const order = { ...before.order, state: 'cancelled' as const, version: before.order.version + 1 }
    draft.changed.orders.add(order)
    const lane = postgres(shop.url, { max: 1 })
    try {
      const [fence] = await lane<
        { transactionId: string }[]
      >`select pg_current_xact_id()::text as "transactionId"`
      if (!fence) throw new Error('There was no transaction')
      const write = (sql: TransactionSql) => writeOrders(sql, draft, fence)
      const written =
        where === 'in another transaction' ? lane.begin(write) : write(lane as unknown as TransactionSql)
      await expect(written).rejects.toMatchObject({ code: '22012' })
    } finally {
      await lane.end()
    }
    expect((await shop.load(orderId)).order).toEqual(before.order)
  })
})
