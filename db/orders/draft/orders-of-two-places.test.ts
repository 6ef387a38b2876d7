import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { newId, type OrderId } from '@/db/ids'
import { settlePayments } from '@/db/jobs/settle-payments'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { acknowledgeCart } from '@/db/orders/cart/change-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { joinNeeds } from '@/db/orders/draft/order-needs'
import { lockAndReadOrders } from '@/db/orders/draft/read-orders'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { replaceLine } from '@/db/picks/end-line/end-line'
import { cart, cartLine, retailer } from '@/db/schema'
import { adjustStock } from '@/db/stock/adjust-stock'

// One customer at two stores of one retailer, which list the same items at other prices.

let shop: OrderFixture
const there = uuidv7()
beforeAll(async () => {
  shop = await openOrderFixture()
  const { sql } = shop.database
  const moved = sql`jsonb_build_object('id', ${there}::text, 'slug', ${there}::text)`
  await sql`insert into location select (jsonb_populate_record(l, ${moved})).* from location l where id = ${shop.locationId}`
  await sql`insert into listing
    select (jsonb_populate_record(l, jsonb_build_object('location_id', ${there}::text, 'price_minor', 999))).* from listing l`
})
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const newCustomer = () => `user:${uuidv7()}`

/** An item with so many units on the shelves of both. */
async function takeSku(units: number): Promise<string> {
  const skuId = await shop.takeSku(units)
  const asked = { locationId: there, caller: 'user:staff', key: uuidv7(), skuId, reason: 'received' } as const
  await adjustStock(shop.engine, { ...asked, bucket: 'onHand', change: units, onShortfall: 'refuse' })
  return skuId
}

async function fill(owner: string, skuId: string, quantity: number, locationId: string): Promise<void> {
  const line = { owner, key: uuidv7(), at: shop.clock.now, locationId, skuId, quantity }
  expect(await setCartLine(shop.database, line)).toMatchObject({ type: 'CartChanged' })
  await acknowledgeCart(shop.database, { key: uuidv7(), owner, at: shop.clock.now })
}

async function hold(
  customer: string,
  locationId: string,
  addressDigest: string | null = null,
): Promise<OrderId> {
  const held = await checkOut(shop.engine, { ...shop.checkOutInput(customer), locationId, addressDigest })
  if (held.type !== 'OrderHeld') throw new Error(JSON.stringify(held))
  return held.orderId
}

const pay = (caller: string, orderId: OrderId, locationId: string, cardNumber = cards.succeeds) =>
  payOrder(shop.engine, shop.gateway, { locationId, orderId, caller, key: uuidv7(), cardNumber })

async function readCart(owner: string) {
  const rows = await shop.database.db
    .select({ locationId: cartLine.locationId, skuId: cartLine.skuId, quantity: cartLine.quantity })
    .from(cartLine)
    .innerJoin(cart, eq(cart.id, cartLine.cartId))
    .where(eq(cart.owner, owner))
  return rows.map(({ locationId, skuId, quantity }) => `${locationId} ${skuId} ${quantity}`).sort()
}

it('an order holds what the cart has at its place, at the price of its place, and only that leaves the cart', async () => {
  const customer = newCustomer()
  const [skuId, other] = [await takeSku(9), await takeSku(9)]
  await fill(customer, skuId, 2, shop.locationId)
  await fill(customer, skuId, 3, there)
  await fill(customer, other, 1, there)
  const orderId = await hold(customer, shop.locationId)
  const { order, lines } = await shop.load(orderId)
  expect(order).toMatchObject({ totalMinor: 500 })
  expect(lines.map((line) => [line.skuId, line.quantity, line.priceMinor])).toEqual([[skuId, 2, 250]])
  expect(await pay(customer, orderId, shop.locationId)).toEqual({ type: 'OrderConfirmed' })
  expect(await readCart(customer)).toEqual([`${there} ${skuId} 3`, `${there} ${other} 1`].sort())
})

it('lines stand in the order in which they were put in, and are read in it', async () => {
  const customer = newCustomer()
  const skuIds = [await takeSku(9), await takeSku(9), await takeSku(9)].reverse()
  for (const skuId of skuIds) {
    shop.clock.pass(1)
    await fill(customer, skuId, 1, shop.locationId)
  }
  const orderId = await hold(customer, shop.locationId)
  expect((await shop.load(orderId)).lines.map(({ skuId }) => skuId)).toEqual(skuIds)
  const read = await shop.database.sql.begin((sql) =>
    lockAndReadOrders(sql, shop.locationId, joinNeeds([{ orderIds: [orderId] }])),
  )
  expect(read.orders.get(orderId)?.lines.map(({ skuId }) => skuId)).toEqual(skuIds)
})

it('a checkout here does not give up what its customer holds there', async () => {
  const customer = newCustomer()
  const skuId = await takeSku(9)
  await fill(customer, skuId, 2, shop.locationId)
  await fill(customer, skuId, 3, there)
  const here = await hold(customer, shop.locationId)
  await hold(customer, there)
  expect((await shop.load(here)).order.state).toBe('held')
})

it('an order is unknown at another place', async () => {
  const customer = newCustomer()
  const orderId = await shop.holdOrder(customer, await takeSku(1), 1)
  const asked = { orderId, caller: customer, isStaff: true }
  expect(await cancelOrder(shop.engine, { ...asked, locationId: there, key: uuidv7() })).toEqual({
    type: 'UnknownOrder',
  })
  expect((await shop.load(orderId)).order.state).toBe('held')
})

it('a late payment is honoured although its customer went on to an order at another place', async () => {
  const customer = newCustomer()
  const skuId = await takeSku(9)
  const orderId = await shop.holdOrder(customer, skuId, 1)
  await pay(customer, orderId, shop.locationId, cards.answersLate)
  shop.clock.pass(901)
  await fill(customer, skuId, 1, there)
  await hold(customer, there)
  await settlePayments(shop.engine, shop.gateway)
  expect((await shop.load(orderId)).order.state).toBe('confirmed')
})

it('who has paid at another place is not known here, and what is held unpaid there is not counted', async () => {
  const { database, retailerId, locationId } = shop
  const limits = { unpaidUnitsPerAddressMax: 3 }
  await database.db.update(retailer).set(limits).where(eq(retailer.id, retailerId))
  const skuId = await takeSku(50)
  const [guest, other] = [`guest:${uuidv7()}`, `guest:${uuidv7()}`]
  await fill(guest, skuId, 1, there)
  await pay(guest, await hold(guest, there, 'address'), there)
  await fill(other, skuId, 3, there)
  await hold(other, there, 'address')
  await fill(other, skuId, 3, locationId)
  await hold(other, locationId, 'address')
  await fill(guest, skuId, 1, locationId)
  await expect(hold(guest, locationId, 'address')).rejects.toThrow('unpaid_units_per_address')
})

it('what is offered at another place alone takes no line’s place', async () => {
  const orderId = await shop.buy(newCustomer(), await takeSku(5), 1)
  const substituteSkuId = await takeSku(5)
  await shop.database
    .sql`update listing set is_listed = false where sku_id = ${substituteSkuId} and location_id = ${shop.locationId}`
  const [{ id: pickId }, { lines }] = [await shop.pickOf(orderId), await shop.load(orderId)]
  const shopperId = uuidv7()
  const asked = { locationId: shop.locationId, caller: `user:${shopperId}`, shopperId }
  await claimPick(shop.engine, { ...asked, key: uuidv7(), pickId })
  const line = { orderId, lineId: lines[0]?.id ?? newId(), substituteSkuId, quantity: 1 }
  expect(await replaceLine(shop.engine, { ...asked, ...line, key: uuidv7() })).toEqual({
    type: 'UnknownSubstitute',
  })
})

it('of two who pay in one batch each loses from the cart what was bought by themselves', async () => {
  const [one, two] = [newCustomer(), newCustomer()]
  const [skuId, other] = [await takeSku(9), await takeSku(9)]
  await fill(one, skuId, 1, shop.locationId)
  await fill(two, other, 1, shop.locationId)
  const orders = [await hold(one, shop.locationId), await hold(two, shop.locationId)]
  await fill(one, skuId, 4, shop.locationId)
  await fill(one, other, 5, shop.locationId)
  await fill(two, skuId, 5, shop.locationId)
  await shop.database.sql
    .begin(async (barrier) => {
      await barrier`select from stock_level where sku_id = any(${[skuId, other]}) for update`
      const first = shop.hold(skuId, 1)
      const paid = [
        pay(one, orders[0] ?? newId(), shop.locationId),
        pay(two, orders[1] ?? newId(), shop.locationId),
      ]
      await barrier`select pg_sleep(0.2)`
      return { first, paid }
    })
    .then(({ first, paid }) => Promise.all([first, ...paid]))
  expect(await readCart(one)).toEqual(
    [`${shop.locationId} ${skuId} 3`, `${shop.locationId} ${other} 5`].sort(),
  )
  expect(await readCart(two)).toEqual([`${shop.locationId} ${skuId} 5`])
})
