import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId, type OrderId, type OrderLineId, type PickId } from '@/db/ids'
import { settlePayments } from '@/db/jobs/settle-payments'
import { cancelOrder } from '@/db/orders/cancel-order/cancel-order'
import { handOverOrder } from '@/db/orders/hand-over-order/hand-over-order'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { claimPick, unclaimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine, missLine, replaceLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'
import { adjustStock } from '@/db/stock/adjust-stock'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterEach(async () => {
  expect(await shop.audit()).toEqual([])
  expect(await listProjectionFaults(shop.database)).toEqual([])
})
afterAll(() => shop.close())

const customer = () => `user:${uuidv7()}`

interface Work {
  orderId: OrderId
  pickId: PickId
  lineId: OrderLineId
  skuId: string
  shopperId: string
}

const asShopper = ({ shopperId }: { shopperId: string }, key = uuidv7()) => ({
  locationId: shop.locationId,
  caller: `user:${shopperId}`,
  shopperId,
  key,
})

/** A confirmed order of `quantity` out of `onHand` units, in a shopper's hands. */
async function takeWork(onHand: number, quantity: number): Promise<Work> {
  const skuId = await shop.takeSku(onHand)
  const orderId = await shop.buy(customer(), skuId, quantity)
  const { id: pickId } = await shop.pickOf(orderId)
  const shopperId = uuidv7()
  expect(await claimPick(shop.engine, { ...asShopper({ shopperId }), pickId })).toEqual({
    type: 'PickChanged',
  })
  const { lines } = await shop.load(orderId)
  return { orderId, pickId, lineId: lines[0]?.id ?? newId(), skuId, shopperId }
}

/** One unit is lost, and whoever was promised it loses it. */
const shorten = (skuId: string, key: string) =>
  adjustStock(shop.engine, {
    locationId: shop.locationId,
    caller: 'user:staff',
    key: `${skuId} ${key}`,
    skuId,
    bucket: 'onHand',
    change: -1,
    reason: 'lost',
    onShortfall: 'shorten',
  })

const finish = (work: Work, gateway: PaymentGateway = shop.gateway, key = uuidv7()) =>
  finishPick(shop.engine, gateway, { ...asShopper(work, key), pickId: work.pickId })

describe('claimPick', () => {
  it('gives a pick to one of two shoppers', async () => {
    const orderId = await shop.buy(customer(), await shop.takeSku(1), 1)
    const { id: pickId } = await shop.pickOf(orderId)
    const shoppers = [uuidv7(), uuidv7()]
    const outcomes = await Promise.all(
      shoppers.map((shopperId) => claimPick(shop.engine, { ...asShopper({ shopperId }), pickId })),
    )
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['PickChanged', 'PickTaken'])
    expect((await shop.load(orderId)).order.state).toBe('picking')
  })

  it('gives a shopper one pick at a time', async () => {
    const work = await takeWork(1, 1)
    const other = await shop.pickOf(await shop.buy(customer(), await shop.takeSku(1), 1))
    const outcome = await claimPick(shop.engine, { ...asShopper(work), pickId: other.id })
    expect(outcome).toMatchObject({ type: 'AlreadyPicking', pickId: work.pickId })
  })

  it('can be taken back until the first line has ended', async () => {
    const work = await takeWork(2, 1)
    const input = { ...asShopper(work), pickId: work.pickId }
    expect(await unclaimPick(shop.engine, input)).toEqual({ type: 'PickChanged' })
    expect((await shop.load(work.orderId)).order.state).toBe('confirmed')
    const again = await takeWork(2, 1)
    await findLine(shop.engine, {
      ...asShopper(again),
      orderId: again.orderId,
      lineId: again.lineId,
      quantity: 1,
    })
    const late = { ...asShopper(again), pickId: again.pickId }
    expect(await unclaimPick(shop.engine, late)).toEqual({ type: 'PickUnderWay' })
  })
})

describe('a line', () => {
  it('found is sold, once however often it is said (L11)', async () => {
    const work = await takeWork(5, 2)
    const input = { ...asShopper(work), orderId: work.orderId, lineId: work.lineId, quantity: 2 }
    const first = await findLine(shop.engine, input)
    expect(first).toMatchObject({ type: 'LineEnded', replacementId: null })
    expect(await findLine(shop.engine, input)).toEqual(first)
    expect(await findLine(shop.engine, { ...input, quantity: 1 })).toEqual({ type: 'KeyReused' })
    expect(await findLine(shop.engine, { ...input, key: uuidv7() })).toMatchObject({
      type: 'LineAlreadyEnded',
    })
    expect(await shop.balance(work.skuId)).toMatchObject({ onHand: 3, reserved: 0 })
    // Written, promised, found: three states, of which a screen keeps the newest.
    expect((await shop.load(work.orderId)).lines[0]).toMatchObject({ state: 'found', version: 3 })
  })

  it('found in part posts the missing units short', async () => {
    const work = await takeWork(5, 3)
    await findLine(shop.engine, {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      quantity: 1,
    })
    expect(await shop.balance(work.skuId)).toMatchObject({ onHand: 2, reserved: 0 })
  })

  it('not found posts all its units short', async () => {
    const work = await takeWork(5, 3)
    await missLine(shop.engine, { ...asShopper(work), orderId: work.orderId, lineId: work.lineId })
    expect(await shop.balance(work.skuId)).toMatchObject({ onHand: 2, reserved: 0 })
    expect((await shop.load(work.orderId)).lines[0]?.state).toBe('not_found')
  })

  it('replaced gives the original up and sells the substitute in one step, at the lower price', async () => {
    const work = await takeWork(1, 1)
    const substituteSkuId = await shop.takeSku(4)
    const input = {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      substituteSkuId,
      quantity: 1,
    }
    const outcome = await replaceLine(shop.engine, input)
    expect(outcome).toMatchObject({ type: 'LineEnded', replacementId: expect.any(String) })
    expect(await replaceLine(shop.engine, input)).toEqual(outcome)
    expect(await shop.balance(work.skuId)).toMatchObject({ onHand: 0, reserved: 0 })
    expect(await shop.balance(substituteSkuId)).toMatchObject({ onHand: 3, reserved: 0 })
    expect(await finish(work)).toMatchObject({ type: 'PickFinished', capturedMinor: 250 })
  })

  it('stays open when its substitute is not there either', async () => {
    const work = await takeWork(1, 1)
    const substituteSkuId = await shop.takeSku(0)
    const input = {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      substituteSkuId,
      quantity: 1,
    }
    expect(await replaceLine(shop.engine, input)).toMatchObject({ type: 'InsufficientStock' })
    expect((await shop.load(work.orderId)).lines[0]?.state).toBe('confirmed')
    expect(await shop.balance(work.skuId)).toMatchObject({ onHand: 1, reserved: 1 })
  })

  it('whose units a shortfall took in the same moment is ended with what is left', async () => {
    const work = await takeWork(3, 3)
    const input = { ...asShopper(work), orderId: work.orderId, lineId: work.lineId, quantity: 1 }
    // The first job keeps the lane busy, so that the two behind it travel together.
    const [, , outcome] = await Promise.all([
      shorten(work.skuId, 'first'),
      shorten(work.skuId, 'second'),
      findLine(shop.engine, input),
    ])
    expect(outcome.type).toBe('LineEnded')
    expect(await findLine(shop.engine, input)).toEqual(outcome)
    const { lines } = await shop.load(work.orderId)
    expect(lines[0]).toMatchObject({ state: 'found' })
    expect(await shop.balance(work.skuId)).toMatchObject({ reserved: 0 })
  })

  it.each([0, -1, 1.5, 4])('is not found %s times', async (quantity) => {
    const work = await takeWork(3, 3)
    const outcome = await findLine(shop.engine, {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      quantity,
    })
    expect(outcome).toEqual({ type: 'QuantityNotOrdered', quantityMax: 3 })
  })

  it("of somebody else's pick is not theirs to end", async () => {
    const work = await takeWork(1, 1)
    const stranger = asShopper({ shopperId: uuidv7() })
    expect(await missLine(shop.engine, { ...stranger, orderId: work.orderId, lineId: work.lineId })).toEqual({
      type: 'PickNotYours',
    })
  })
})

describe('finishPick', () => {
  it('refuses while a line is open', async () => {
    const work = await takeWork(1, 1)
    expect(await finish(work)).toEqual({ type: 'LinesOpen', lineIds: [work.lineId] })
  })

  it('captures the price of what was found, once (I9)', async () => {
    const work = await takeWork(5, 3)
    await findLine(shop.engine, {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      quantity: 2,
    })
    const key = uuidv7()
    const outcomes = await Promise.all([finish(work, shop.gateway, key), finish(work, shop.gateway, key)])
    expect(outcomes).toEqual(Array(2).fill({ type: 'PickFinished', capturedMinor: 500, currency: 'GBP' }))
    const { order, payments } = await shop.load(work.orderId)
    expect(order.state).toBe('picked')
    expect(payments[0]).toMatchObject({ state: 'captured', capturedMinor: 500, authorisedMinor: 750 })
    const input = { locationId: shop.locationId, orderId: work.orderId, caller: 'user:staff', key: uuidv7() }
    expect(await handOverOrder(shop.engine, input)).toEqual({ type: 'OrderHandedOver' })
    expect(await shop.stateByEvents(work.orderId)).toBe('delivered')
  })

  it('takes nothing where nothing was found', async () => {
    const work = await takeWork(1, 1)
    await missLine(shop.engine, { ...asShopper(work), orderId: work.orderId, lineId: work.lineId })
    expect(await finish(work)).toMatchObject({ capturedMinor: 0 })
    const { order, payments } = await shop.load(work.orderId)
    expect([order.state, payments[0]?.state]).toEqual(['cancelled', 'voided'])
  })

  it('is finished by the job where the gateway could not be reached', async () => {
    const work = await takeWork(1, 1)
    await findLine(shop.engine, {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      quantity: 1,
    })
    const silent = { ...shop.gateway, capture: () => Promise.reject(new Error('no route to host')) }
    expect(await finish(work, silent)).toMatchObject({ type: 'PickFinished', capturedMinor: 0 })
    expect((await shop.load(work.orderId)).order.state).toBe('picking')
    shop.clock.pass(1)
    expect(await settlePayments(shop.engine, shop.gateway)).toEqual([])
    expect((await shop.load(work.orderId)).order.state).toBe('picked')
  })
})

describe('cancelling against picking', () => {
  it('lets one of them win', async () => {
    for (let round = 0; round < 5; round++) {
      const skuId = await shop.takeSku(1)
      const buyer = customer()
      const orderId = await shop.buy(buyer, skuId, 1)
      const { id: pickId } = await shop.pickOf(orderId)
      const shopperId = uuidv7()
      const [claimed, cancelled] = await Promise.all([
        claimPick(shop.engine, { ...asShopper({ shopperId }), pickId }),
        cancelOrder(shop.engine, {
          locationId: shop.locationId,
          orderId,
          caller: buyer,
          key: uuidv7(),
          isStaff: false,
        }),
      ])
      // A claim alone ends no line, so a cancellation may still follow it; never the other way round.
      expect(cancelled.type).toBe('OrderCancelled')
      expect(['PickChanged', 'PickTaken']).toContain(claimed.type)
      expect((await shop.pickOf(orderId)).state).toBe('cancelled')
      expect(await shop.balance(skuId)).toMatchObject({ onHand: 1, reserved: 0 })
    }
  })

  it('is too late once a line has ended', async () => {
    const work = await takeWork(2, 1)
    await findLine(shop.engine, {
      ...asShopper(work),
      orderId: work.orderId,
      lineId: work.lineId,
      quantity: 1,
    })
    const { order } = await shop.load(work.orderId)
    const outcome = await cancelOrder(shop.engine, {
      locationId: shop.locationId,
      orderId: work.orderId,
      caller: order.customer,
      key: uuidv7(),
      isStaff: false,
    })
    expect(outcome).toEqual({ type: 'OrderNotCancellable', state: 'picking' })
  })
})

describe('in a warehouse', () => {
  it('units are sold at confirmation, come back when cancelled, and are charged when found', async () => {
    const warehouse = await openOrderFixture('shipped_from_warehouse')
    try {
      const skuId = await warehouse.takeSku(3)
      const buyer = customer()
      const orderId = await warehouse.buy(buyer, skuId, 2)
      expect(await warehouse.balance(skuId)).toMatchObject({ onHand: 1, reserved: 0 })
      const { locationId } = warehouse
      const cancelled = await cancelOrder(warehouse.engine, {
        locationId,
        orderId,
        caller: buyer,
        key: uuidv7(),
        isStaff: false,
      })
      expect(cancelled).toEqual({ type: 'OrderCancelled' })
      expect(await warehouse.balance(skuId)).toMatchObject({ onHand: 3, reserved: 0 })

      const second = await warehouse.buy(buyer, skuId, 2)
      const { id: pickId } = await warehouse.pickOf(second)
      const shopper = { locationId, caller: 'user:s', shopperId: uuidv7() }
      await claimPick(warehouse.engine, { ...shopper, key: uuidv7(), pickId })
      const [line] = (await warehouse.load(second)).lines
      await findLine(warehouse.engine, {
        ...shopper,
        key: uuidv7(),
        orderId: second,
        lineId: line?.id ?? newId(),
        quantity: 2,
      })
      const done = await finishPick(warehouse.engine, warehouse.gateway, {
        ...shopper,
        key: uuidv7(),
        pickId,
      })
      expect(done).toMatchObject({ type: 'PickFinished', capturedMinor: 500 })
      expect(await warehouse.audit()).toEqual([])
    } finally {
      await warehouse.close()
    }
  })
})
