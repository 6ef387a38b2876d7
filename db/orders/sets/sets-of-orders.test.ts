import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { composeSet } from '@/db/catalog/assortment/compose-set'
import type { SkuId } from '@/db/ids'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { findCart, listCartLines } from '@/db/orders/cart/load-cart'
import { checkOut } from '@/db/orders/check-out/check-out'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine, missLine, replaceLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'
import { adjustStock } from '@/db/stock/adjust-stock'
import { findStockLevel } from '@/db/stock/find-stock-level'
import { lapseExpired } from '@/db/stock/lapse-expired'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture('picked_in_store', { count: 120 })
})
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const newCustomer = () => `user:${uuidv7()}`

async function compose(skuId: SkuId, components: { skuId: SkuId; quantity: number }[]) {
  const [row] = await shop.database.sql<{ version: number }[]>`select version from product`
  return composeSet(
    shop.database,
    {
      doer: { caller: 'user:staff', address: null, requestId: null },
      key: uuidv7(),
      at: shop.clock.now,
    },
    { skuId, expectedVersion: row?.version ?? 0, components },
  )
}

/** A set at 9.99 of components at 2.50 each; `needs` says how many of each, and how many there are. */
async function takeSet(...needs: { pieces: number; onHand: number }[]) {
  const components: { skuId: SkuId; quantity: number }[] = []
  for (const { pieces, onHand } of needs) {
    components.push({ skuId: await shop.takeSku(onHand), quantity: pieces })
  }
  const setId = await shop.takeSku()
  expect(await compose(setId, components)).toMatchObject({ type: 'ProductChanged' })
  await shop.database.sql`update listing set price_minor = 999 where sku_id = ${setId}`
  return { setId, skuIds: components.map(({ skuId }) => skuId) as [SkuId, SkuId, SkuId] }
}

const available = async (skuId: SkuId) =>
  (await findStockLevel(shop.database.db, { locationId: shop.locationId, skuId }))?.set?.available
const reserved = async (...skuIds: SkuId[]) =>
  Promise.all(skuIds.map(async (skuId) => (await shop.balance(skuId))?.reserved ?? 0))
const pay = (orderId: Parameters<OrderFixture['load']>[0], caller: string) =>
  payOrder(shop.engine, shop.gateway, {
    locationId: shop.locationId,
    orderId,
    caller,
    key: uuidv7(),
    cardNumber: cards.succeeds,
  })

describe('a set', () => {
  it('can be had as often as its scarcest component allows, and is sold with none of its own', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 7 }, { pieces: 1, onHand: 5 })
    expect(await available(setId)).toBe(3)
    const orderId = await shop.buy(newCustomer(), setId, 2)
    expect(await reserved(...skuIds)).toEqual([4, 2])
    expect(await available(setId)).toBe(1)
    expect(await shop.balance(setId)).toBeUndefined()
    const { order, lines } = await shop.load(orderId)
    expect(order.totalMinor).toBe(2 * 999)
    expect(lines).toMatchObject([
      { skuId: skuIds[0], setSkuId: setId, setQuantity: 2, quantity: 4, priceMinor: 333 },
      { skuId: skuIds[1], setSkuId: setId, setQuantity: 2, quantity: 2, priceMinor: 333 },
    ])
  })

  it('whose component is taken off sale can be had no more, and says so', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 1, onHand: 5 }, { pieces: 1, onHand: 5 })
    const customer = newCustomer()
    await shop.fillCart(customer, setId, 1)
    await shop.database.sql`update listing set is_listed = false where sku_id = ${skuIds[1]}`
    expect(await available(setId)).toBe(0)
    expect(await checkOut(shop.engine, shop.checkOutInput(customer))).toEqual({
      type: 'NotListed',
      skuIds: [setId],
    })
    await expect(shop.fillCart(newCustomer(), setId, 1)).rejects.toThrow('UnknownListing')
  })

  it('leaves the cart whole as it is bought, and what was put in meanwhile stays', async () => {
    const { setId } = await takeSet({ pieces: 2, onHand: 9 }, { pieces: 1, onHand: 9 })
    const customer = newCustomer()
    const orderId = await shop.holdOrder(customer, setId, 2)
    await shop.fillCart(customer, setId, 3)
    await pay(orderId, customer)
    const cart = await findCart(shop.database.db, customer)
    expect(await listCartLines(shop.database.db, cart?.id ?? '')).toMatchObject([
      { skuId: setId, quantity: 1 },
    ])
  })
})

describe('lines that share a component', () => {
  it('are summed before they are checked, and the refusal says what can be had of each (L4)', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 5 }, { pieces: 1, onHand: 20 })
    const customer = newCustomer()
    await shop.fillCart(customer, setId, 2)
    shop.clock.pass(1)
    await shop.fillCart(customer, skuIds[0], 2)
    expect(await checkOut(shop.engine, shop.checkOutInput(customer))).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: skuIds[0], requested: 2, available: 1 }],
    })
    expect(await reserved(...skuIds)).toEqual([0, 0])
    await shop.fillCart(customer, skuIds[0], 1)
    expect((await checkOut(shop.engine, shop.checkOutInput(customer))).type).toBe('OrderHeld')
    expect(await reserved(...skuIds)).toEqual([5, 2])
  })

  it('are two sets, and the later one is named with what is left for it', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 5 }, { pieces: 1, onHand: 20 })
    const other = await shop.takeSku()
    await compose(other, [{ skuId: skuIds[0], quantity: 1 }])
    const customer = newCustomer()
    await shop.fillCart(customer, setId, 2)
    shop.clock.pass(1)
    await shop.fillCart(customer, other, 3)
    expect(await checkOut(shop.engine, shop.checkOutInput(customer))).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId: other, requested: 3, available: 1 }],
    })
  })

  it('count together against what one customer may take of an item', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 3, onHand: 60 })
    const customer = newCustomer()
    await shop.fillCart(customer, setId, 6)
    await shop.fillCart(customer, skuIds[0], 3)
    expect(await checkOut(shop.engine, shop.checkOutInput(customer))).toEqual({
      type: 'OrderLimitReached',
      limit: 'units_per_line',
      max: 20,
      skuId: skuIds[0],
    })
  })
})

describe('of two customers at once', () => {
  it('one has the last of the scarcest component, and the other holds nothing', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 3 }, { pieces: 1, onHand: 20 })
    const customers = [newCustomer(), newCustomer(), newCustomer()]
    for (const customer of customers) await shop.fillCart(customer, setId, 1)
    const outcomes = await Promise.all(
      customers.map((customer) => checkOut(shop.engine, shop.checkOutInput(customer))),
    )
    expect(outcomes.map(({ type }) => type).sort()).toEqual([
      'InsufficientStock',
      'InsufficientStock',
      'OrderHeld',
    ])
    expect(outcomes.find(({ type }) => type === 'InsufficientStock')).toMatchObject({
      lines: [{ skuId: setId, requested: 1, available: 0 }],
    })
    expect(await reserved(...skuIds)).toEqual([2, 1])
  })
})

describe('an order of sets that ends', () => {
  it('gives all of its components back when it is cancelled, and when it lapses', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 9 }, { pieces: 1, onHand: 9 })
    const customer = newCustomer()
    const orderId = await shop.buy(customer, setId, 2)
    const input = { locationId: shop.locationId, caller: customer, key: uuidv7(), isStaff: false }
    expect(await cancelOrder(shop.engine, { ...input, orderId })).toEqual({ type: 'OrderCancelled' })
    expect(await reserved(...skuIds)).toEqual([0, 0])
    await shop.holdOrder(newCustomer(), setId, 3)
    expect(await reserved(...skuIds)).toEqual([6, 3])
    shop.clock.pass(901)
    await lapseExpired(shop.engine, { limit: 100 })
    expect(await reserved(...skuIds)).toEqual([0, 0])
  })

  it('is charged for what is left of it, where a component is lost before it is picked', async () => {
    const { setId, skuIds } = await takeSet({ pieces: 2, onHand: 2 }, { pieces: 1, onHand: 9 })
    const orderId = await shop.buy(newCustomer(), setId, 1)
    await adjustStock(shop.engine, {
      locationId: shop.locationId,
      caller: 'user:staff',
      key: uuidv7(),
      skuId: skuIds[0],
      bucket: 'onHand',
      change: -1,
      reason: 'lost',
      onShortfall: 'shorten',
    })
    const { order, lines } = await shop.load(orderId)
    expect(lines.map(({ quantity, state }) => [quantity, state])).toEqual([
      [1, 'confirmed'],
      [1, 'confirmed'],
    ])
    expect(order.totalMinor).toBe(666)
  })
})

describe('a set that is picked', () => {
  it('is charged for what was found of it: the share of what was not is not taken', async () => {
    const { setId, skuIds } = await takeSet(
      { pieces: 1, onHand: 5 },
      { pieces: 1, onHand: 5 },
      { pieces: 1, onHand: 5 },
    )
    const orderId = await shop.buy(newCustomer(), setId, 1)
    const substitute = await shop.takeSku(5)
    const shopperId = uuidv7()
    const work = () => ({
      locationId: shop.locationId,
      caller: `user:${shopperId}`,
      shopperId,
      key: uuidv7(),
      orderId,
    })
    const { id: pickId } = await shop.pickOf(orderId)
    await claimPick(shop.engine, { ...work(), pickId })
    const [found, missed, replaced] = (await shop.load(orderId)).lines
    if (!found || !missed || !replaced) throw new Error('A set of three has three lines.')
    await findLine(shop.engine, { ...work(), lineId: found.id, quantity: 1 })
    await missLine(shop.engine, { ...work(), lineId: missed.id })
    const replace = (substituteSkuId: SkuId) =>
      replaceLine(shop.engine, { ...work(), lineId: replaced.id, quantity: 1, substituteSkuId })
    expect(await replace(setId)).toEqual({ type: 'UnknownSubstitute' })
    // What stands for it costs 2.50, and no more than the share.
    expect(await replace(substitute)).toMatchObject({ type: 'LineEnded' })
    await finishPick(shop.engine, shop.gateway, { ...work(), pickId })
    const { payments, lines } = await shop.load(orderId)
    expect(payments).toMatchObject([{ authorisedMinor: 999, capturedMinor: 333 + 250 }])
    expect(lines.filter(({ setSkuId }) => setSkuId === setId)).toHaveLength(4)
    expect(await reserved(...skuIds)).toEqual([0, 0, 0])
  })
})
