import { eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OrderId, SkuId } from '@/db/ids'
import { createMembers } from '@/db/members'
import { acknowledgeCart } from '@/db/orders/cart/change-cart'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import type { OrderLimits } from '@/db/orders/check-out/order-limits'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { order, retailer } from '@/db/schema'
import { lapseExpired } from '@/db/stock/lapse-expired'
import { setStock } from '@/db/stock/set-stock'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
beforeEach(() => setLimits(limits))
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const limits: OrderLimits = {
  unitsPerLineMax: 20,
  unitsPerOrderMax: 30,
  unpaidUnitsPerAddressMax: 40,
  unpaidOrdersPerAddressMax: 4,
}

async function setLimits(values: Partial<OrderLimits>): Promise<void> {
  await shop.database.db.update(retailer).set(values)
}

const newGuest = () => `guest:${uuidv7()}`
const newAddress = () => `digest ${uuidv7()}`

const put = (owner: string, skuId: SkuId, quantity: number) =>
  setCartLine(shop.database, {
    key: uuidv7(),
    owner,
    at: shop.clock.now,
    locationId: shop.locationId,
    skuId,
    quantity,
  })

async function fill(owner: string, skuId: SkuId, quantity: number): Promise<void> {
  expect(await put(owner, skuId, quantity)).toMatchObject({ type: 'CartChanged' })
  await acknowledgeCart(shop.database, { key: uuidv7(), owner, at: shop.clock.now })
}

/** Checks out what the customer's cart holds, from an address; over the process of `engine`. */
const hold = (caller: string, addressDigest: string | null, engine = shop.engine) =>
  checkOut(engine, shop.checkOutInput(caller, { addressDigest }))

/** A guest with units in a cart checks out. */
async function holdAsGuest(addressDigest: string | null, skuId: SkuId, quantity: number) {
  const guest = newGuest()
  await fill(guest, skuId, quantity)
  return { guest, outcome: await hold(guest, addressDigest) }
}

const pay = (caller: string, orderId: OrderId) =>
  payOrder(shop.engine, shop.gateway, {
    locationId: shop.locationId,
    orderId,
    caller,
    key: uuidv7(),
    cardNumber: cards.succeeds,
  })

describe('one order', () => {
  it('cannot have more of one item than the retailer allows, and another retailer may allow more', async () => {
    const skuId = await shop.takeSku(50)
    const guest = newGuest()
    const refused = { type: 'OrderLimitReached', limit: 'units_per_line', max: 20, skuId }
    expect(await put(guest, skuId, 21)).toEqual(refused)
    expect(await put(guest, skuId, 20)).toMatchObject({ type: 'CartChanged' })
    await setLimits({ unitsPerLineMax: 24 })
    expect(await put(guest, skuId, 24)).toMatchObject({ type: 'CartChanged' })
    await setLimits({ unitsPerLineMax: 20 })
    await acknowledgeCart(shop.database, { key: uuidv7(), owner: guest, at: shop.clock.now })
    expect(await hold(guest, null)).toEqual(refused)
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 0 })
    expect(await put(guest, skuId, 0)).toMatchObject({ type: 'CartChanged' })
  })

  it('cannot have more by two carts that became one: nothing is dropped, and the checkout says it', async () => {
    const skuId = await shop.takeSku(50)
    const [guest, user] = [newGuest(), `user:${uuidv7()}`]
    await fill(guest, skuId, 12)
    await fill(user, skuId, 12)
    await mergeGuestCart(shop.database, { guest, user, at: shop.clock.now })
    expect(await hold(user, null)).toMatchObject({ limit: 'units_per_line', max: 20, skuId })
    await fill(user, skuId, 20)
    expect(await hold(user, null)).toMatchObject({ type: 'OrderHeld' })
  })

  it('cannot have more units in all', async () => {
    const guest = newGuest()
    await fill(guest, await shop.takeSku(50), 16)
    await fill(guest, await shop.takeSku(50), 15)
    const refused = { type: 'OrderLimitReached', limit: 'units_per_order', max: 30, skuId: null }
    expect(await hold(guest, null)).toEqual(refused)
  })
})

describe('all who never paid, at one address', () => {
  it('hold at most so many units of one item, however many names they take', async () => {
    const [skuId, other] = [await shop.takeSku(50), await shop.takeSku(50)]
    const address = newAddress()
    await holdAsGuest(address, skuId, 20)
    await holdAsGuest(address, skuId, 15)
    const refused = { type: 'OrderLimitReached', limit: 'unpaid_units_per_address', max: 40, skuId }
    expect((await holdAsGuest(address, skuId, 6)).outcome).toEqual(refused)
    expect((await holdAsGuest(address, skuId, 5)).outcome).toMatchObject({ type: 'OrderHeld' })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 40 })
    // Another address has not taken anything, and one that says nothing is nobody's.
    expect((await holdAsGuest(newAddress(), skuId, 5)).outcome).toMatchObject({ type: 'OrderHeld' })
    expect((await holdAsGuest(null, skuId, 5)).outcome).toMatchObject({ type: 'OrderHeld' })
    expect((await holdAsGuest(newAddress(), other, 20)).outcome).toMatchObject({ type: 'OrderHeld' })
  })

  it('hold at most so many orders', async () => {
    const address = newAddress()
    for (let orders = 0; orders < 4; orders++) await holdAsGuest(address, await shop.takeSku(5), 1)
    const { outcome } = await holdAsGuest(address, await shop.takeSku(5), 1)
    expect(outcome).toEqual({
      type: 'OrderLimitReached',
      limit: 'unpaid_orders_per_address',
      max: 4,
      skuId: null,
    })
  })

  it('a checkout that takes the place of an earlier one counts once', async () => {
    const skuId = await shop.takeSku(50)
    const address = newAddress()
    const { guest } = await holdAsGuest(address, skuId, 20)
    await holdAsGuest(address, skuId, 20)
    expect(await hold(guest, address)).toMatchObject({ type: 'OrderHeld' })
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 40 })
  })

  it('what is paid for, given up or lapsed counts no longer, and the address is forgotten', async () => {
    const skuId = await shop.takeSku(90)
    const address = newAddress()
    const first = await holdAsGuest(address, skuId, 20)
    await holdAsGuest(address, skuId, 20)
    expect((await holdAsGuest(address, skuId, 1)).outcome).toMatchObject({ max: 40 })
    if (first.outcome.type !== 'OrderHeld') throw new Error(first.outcome.type)
    expect(await pay(first.guest, first.outcome.orderId)).toEqual({ type: 'OrderConfirmed' })
    expect((await holdAsGuest(address, skuId, 20)).outcome).toMatchObject({ type: 'OrderHeld' })
    shop.clock.now = new Date(shop.clock.now.getTime() + 16 * 60_000)
    // Nobody has looked yet: what has run out counts no longer all the same (L15).
    expect((await holdAsGuest(address, skuId, 20)).outcome).toMatchObject({ type: 'OrderHeld' })
    await lapseExpired(shop.engine, { limit: 100 })
    const counted = await shop.database.db
      .select({ state: order.state })
      .from(order)
      .where(eq(order.heldFrom, address))
    expect(counted).toEqual([{ state: 'held' }])
  })

  it('a line that a count took away counts no longer, though its order is still held', async () => {
    const [skuId, other] = [await shop.takeSku(20), await shop.takeSku(5)]
    const address = newAddress()
    const guest = newGuest()
    await fill(guest, skuId, 20)
    await fill(guest, other, 1)
    expect(await hold(guest, address)).toMatchObject({ type: 'OrderHeld' })
    const count = {
      bucket: 'onHand',
      expectedVersion: null,
      reason: 'recount',
      onShortfall: 'shorten',
    } as const
    for (const quantity of [0, 50]) {
      const { locationId } = shop
      await setStock(shop.engine, {
        locationId,
        caller: 'user:clerk',
        key: uuidv7(),
        skuId,
        quantity,
        ...count,
      })
    }
    await holdAsGuest(address, skuId, 20)
    expect((await holdAsGuest(address, skuId, 20)).outcome).toMatchObject({ type: 'OrderHeld' })
  })

  it('who has paid here before is known by that, not by an address', async () => {
    const skuId = await shop.takeSku(90)
    const address = newAddress()
    const { guest, outcome } = await holdAsGuest(address, skuId, 20)
    if (outcome.type !== 'OrderHeld') throw new Error(outcome.type)
    await pay(guest, outcome.orderId)
    await holdAsGuest(address, skuId, 20)
    await holdAsGuest(address, skuId, 20)
    await fill(guest, skuId, 10)
    expect(await hold(guest, address)).toMatchObject({ type: 'OrderHeld' })
  })

  it('who only held here before is not known by that', async () => {
    const address = newAddress()
    await setLimits({ unpaidOrdersPerAddressMax: 1 })
    const { guest } = await holdAsGuest(address, await shop.takeSku(5), 1)
    shop.clock.now = new Date(shop.clock.now.getTime() + 16 * 60_000)
    await lapseExpired(shop.engine, { limit: 100 })
    await holdAsGuest(address, await shop.takeSku(5), 1)
    await fill(guest, await shop.takeSku(5), 1)
    expect(await hold(guest, address)).toMatchObject({ limit: 'unpaid_orders_per_address' })
  })

  it('never hold more, of many that come at once', async () => {
    const skuId = await shop.takeSku(200)
    const address = newAddress()
    await setLimits({ unpaidOrdersPerAddressMax: 100 })
    const guests = Array.from({ length: 16 }, newGuest)
    for (const guest of guests) await fill(guest, skuId, 7)
    const outcomes = await Promise.all(guests.map((guest) => hold(guest, address)))
    expect(outcomes.filter(({ type }) => type === 'OrderHeld')).toHaveLength(5)
    expect(outcomes.filter(({ type }) => type === 'OrderLimitReached')).toHaveLength(11)
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 35 })
  })

  it('never hold more over two processes: the second counts what the first has not committed yet', async () => {
    const skuId = await shop.takeSku(200)
    const address = newAddress()
    const guests = [newGuest(), newGuest(), newGuest()]
    for (const guest of guests) await fill(guest, skuId, 20)
    const engines = guests.map(() => shop.openEngine({ members: createMembers(shop.database) }))
    let holding: Promise<{ type: string }[]> = Promise.resolve([])
    await shop.database.db.transaction(async (tx) => {
      // All have read what they decide from, or wait for the address, before the first can write.
      await tx.execute(sql`select from stock_level where sku_id = ${skuId} for update`)
      holding = Promise.all(guests.map((guest, index) => hold(guest, address, engines[index])))
      await expectBlocked(guests.length)
    })
    const types = (await holding).map(({ type }) => type)
    expect(types.toSorted()).toEqual(['OrderHeld', 'OrderHeld', 'OrderLimitReached'])
    expect(await shop.balance(skuId)).toMatchObject({ reserved: 40 })
  })
})

/** Until so many wait for a lock. */
async function expectBlocked(count: number): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await shop.database.sql<{ count: number }[]>`
        select count(*)::integer from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      return row?.count
    })
    .toBe(count)
}
