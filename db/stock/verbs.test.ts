import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adjustStock } from '@/db/stock/adjust-stock'
import { commitReservation } from '@/db/stock/commit-reservation'
import { extendReservation } from '@/db/stock/extend-reservation'
import { moveStock } from '@/db/stock/move-stock'
import type { StockOutcome } from '@/db/stock/outcome'
import { releaseReservation } from '@/db/stock/release-reservation'
import { reserveStock } from '@/db/stock/reserve-stock'
import { setStock } from '@/db/stock/set-stock'
import { expectChanged, openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())
afterEach(async () => expect(await stock.audit()).toEqual([]))

const caller = 'user:1'
const owner = { kind: 'cart', id: 'cart-1' } as const
const on = () => ({ locationId: stock.locationId, caller, key: randomUUID() })
const reserve = (skuId: string, quantity: number, more: object = {}): Promise<StockOutcome> =>
  reserveStock(stock.engine, { ...on(), owner, lines: [{ skuId, quantity }], ttlSeconds: 900, ...more })

/** What every verb owes its caller: a retry is answered as before, other content is refused, and stock moves once. */
async function expectIdempotent(
  skuId: string,
  verb: (key: string) => Promise<StockOutcome>,
  withOtherContent: (key: string) => Promise<StockOutcome>,
) {
  const key = randomUUID()
  const first = await verb(key)
  const after = await stock.balance(skuId)
  expect(await verb(key)).toEqual(first)
  expect(await withOtherContent(key)).toEqual({ type: 'KeyReused' })
  expect(await stock.balance(skuId)).toEqual(after)
  return first
}

describe('reserveStock', () => {
  it('holds all lines, one hold per SKU, and says what is left', async () => {
    const [a, b] = [await stock.takeSku(10), await stock.takeSku(10)]
    const lines = [
      { skuId: a, quantity: 2 },
      { skuId: b, quantity: 1 },
      { skuId: a, quantity: 3 },
    ]
    const outcome = expectChanged(await reserve(a, 0, { lines }))
    expect(outcome.changes).toMatchObject([
      { skuId: a, change: { reserved: 5 }, balance: { onHand: 10, reserved: 5 }, version: 2 },
      { skuId: b, change: { reserved: 1 }, balance: { onHand: 10, reserved: 1 }, version: 2 },
    ])
  })
  it('L4: lines of one SKU that only fit one by one are refused together', async () => {
    const skuId = await stock.takeSku(5)
    const lines = [
      { skuId, quantity: 3 },
      { skuId, quantity: 3 },
    ]
    expect(await reserve(skuId, 0, { lines })).toEqual({
      type: 'InsufficientStock',
      lines: [{ skuId, requested: 6, available: 5 }],
    })
  })
  it('holds nothing where one line is short', async () => {
    const [a, b] = [await stock.takeSku(5), await stock.takeSku(1)]
    const lines = [
      { skuId: a, quantity: 1 },
      { skuId: b, quantity: 2 },
    ]
    expect(await reserve(a, 0, { lines })).toMatchObject({ type: 'InsufficientStock' })
    expect(await stock.balance(a)).toMatchObject({ reserved: 0 })
  })
  it('a negative line does not hide inside a positive sum', async () => {
    const skuId = await stock.takeSku(5)
    const lines = [
      { skuId, quantity: 3 },
      { skuId, quantity: -1 },
    ]
    expect(await reserve(skuId, 0, { lines })).toEqual({ type: 'InvalidQuantity', command: 1, quantity: -1 })
  })
  it('refuses a SKU that the location does not list, and a listed one that never had stock is out', async () => {
    const unknown = randomUUID()
    expect(await reserve(unknown, 1)).toEqual({ type: 'UnknownSku', skuId: unknown })
    const listed = await stock.takeSku(0)
    expect(await reserve(listed, 1)).toMatchObject({ type: 'InsufficientStock', lines: [{ available: 0 }] })
  })
  it('I7: a retry returns the same holds, other content is refused', async () => {
    const skuId = await stock.takeSku(10)
    const first = await expectIdempotent(
      skuId,
      (key) => reserve(skuId, 2, { key }),
      (key) => reserve(skuId, 3, { key }),
    )
    expect(first).toMatchObject({ type: 'StockChanged' })
  })
  it('I7: a refusal is an answer too: the retry gets it although there is stock by now', async () => {
    const skuId = await stock.takeSku(1)
    const key = randomUUID()
    const refused = await reserve(skuId, 2, { key })
    expect(refused).toMatchObject({ type: 'InsufficientStock' })
    const more = {
      ...on(),
      skuId,
      bucket: 'onHand',
      change: 5,
      reason: 'received',
      onShortfall: 'refuse',
    } as const
    expectChanged(await adjustStock(stock.engine, more))
    expect(await reserve(skuId, 2, { key })).toEqual(refused)
  })
  it('the same key of another caller is another key', async () => {
    const skuId = await stock.takeSku(10)
    const key = randomUUID()
    expectChanged(await reserve(skuId, 1, { key }))
    expectChanged(await reserve(skuId, 1, { key, caller: 'user:2' }))
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 2 })
  })
})

describe('commitReservation', () => {
  it('sells what is held', async () => {
    const skuId = await stock.takeSku(10)
    const reservationId = await stock.hold(skuId, 4, { caller })
    const outcome = expectChanged(await commitReservation(stock.engine, { ...on(), reservationId }))
    expect(outcome.changes).toMatchObject([
      { change: { onHand: -4, reserved: -4 }, balance: { onHand: 6, reserved: 0 } },
    ])
  })
  it('L11: a retried commit sells once, and a second one with a new key is refused', async () => {
    const skuId = await stock.takeSku(10)
    const reservationId = await stock.hold(skuId, 4, { caller })
    await expectIdempotent(
      skuId,
      (key) => commitReservation(stock.engine, { ...on(), key, reservationId, quantity: 3 }),
      (key) => commitReservation(stock.engine, { ...on(), key, reservationId, quantity: 4 }),
    )
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 7, reserved: 0 })
    expect(await commitReservation(stock.engine, { ...on(), reservationId })).toEqual({
      type: 'ReservationEnded',
      reservationId,
      state: 'committed',
    })
  })
  it('refuses an unknown hold, another caller, too many units and 0', async () => {
    const skuId = await stock.takeSku(10)
    const reservationId = await stock.hold(skuId, 4, { caller: 'user:2' })
    const unknown = randomUUID()
    const commit = (more: object) => commitReservation(stock.engine, { ...on(), reservationId, ...more })
    expect(await commit({ reservationId: unknown })).toMatchObject({ type: 'UnknownReservation' })
    expect(await commit({})).toMatchObject({ type: 'NotOwner' })
    expect(await commit({ caller: 'user:2', quantity: 5 })).toMatchObject({ type: 'InvalidQuantity' })
    expect(await commit({ caller: 'user:2', quantity: 0 })).toMatchObject({ type: 'InvalidQuantity' })
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, reserved: 4 })
    expectChanged(await commit({ authority: 'location' }))
  })
})

describe('releaseReservation', () => {
  it('gives the units back, once', async () => {
    const skuId = await stock.takeSku(10)
    const reservationId = await stock.hold(skuId, 4, { caller })
    await expectIdempotent(
      skuId,
      (key) => releaseReservation(stock.engine, { ...on(), key, reservationId }),
      (key) => releaseReservation(stock.engine, { ...on(), key, reservationId, reference: 'other' }),
    )
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, reserved: 0 })
    expect(await releaseReservation(stock.engine, { ...on(), reservationId })).toMatchObject({
      type: 'ReservationEnded',
      state: 'released',
    })
  })
  it("refuses another caller's hold", async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1, { caller: 'user:2' })
    expect(await releaseReservation(stock.engine, { ...on(), reservationId })).toMatchObject({
      type: 'NotOwner',
    })
  })
})

describe('extendReservation', () => {
  it('keeps the hold alive past its first deadline, and changes no balance', async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1, { caller, ttlSeconds: 60 })
    const before = await stock.balance(skuId)
    const first = await expectIdempotent(
      skuId,
      (key) => extendReservation(stock.engine, { ...on(), key, reservationId, ttlSeconds: 600 }),
      (key) => extendReservation(stock.engine, { ...on(), key, reservationId, ttlSeconds: 700 }),
    )
    expect(first).toMatchObject({ type: 'StockChanged' })
    expect(await stock.balance(skuId)).toEqual(before)
    stock.clock.pass(120)
    expect(await reserve(skuId, 1)).toMatchObject({ type: 'InsufficientStock' })
    expectChanged(await commitReservation(stock.engine, { ...on(), reservationId }))
  })
  it('L13: does not revive what has run out', async () => {
    const skuId = await stock.takeSku(1)
    const reservationId = await stock.hold(skuId, 1, { caller, ttlSeconds: 60 })
    stock.clock.pass(60)
    const late = { ...on(), reservationId, ttlSeconds: 600 }
    expect(await extendReservation(stock.engine, late)).toEqual({ type: 'ReservationLapsed', reservationId })
    expect(await stock.balance(skuId)).toMatchObject({ reserved: 0 })
  })
})

describe('adjustStock', () => {
  const adjust = (skuId: string, change: number, more: object = {}) =>
    adjustStock(stock.engine, {
      ...on(),
      skuId,
      bucket: 'onHand',
      change,
      reason: 'recount',
      onShortfall: 'refuse',
      ...more,
    })
  it('the first one opens the level at version 1', async () => {
    const skuId = await stock.takeSku(0)
    expect(await stock.balance(skuId)).toBeUndefined()
    expect(expectChanged(await adjust(skuId, 7)).changes).toMatchObject([
      { balance: { onHand: 7 }, version: 1 },
    ])
  })
  it('adjusts once per key', async () => {
    const skuId = await stock.takeSku(10)
    await expectIdempotent(
      skuId,
      (key) => adjust(skuId, -1, { key }),
      (key) => adjust(skuId, -2, { key }),
    )
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 9, version: 2 })
  })
  it('refuses to cut into promises, or breaks the newest on request and names them', async () => {
    const skuId = await stock.takeSku(10)
    const order = await stock.hold(skuId, 6, { ttlSeconds: null })
    const cart = await stock.hold(skuId, 2)
    expect(await adjust(skuId, -4)).toEqual({ type: 'UnitsPromised', skuId, promised: 8, shortfall: 2 })
    const outcome = expectChanged(await adjust(skuId, -5, { onShortfall: 'shorten' }))
    expect(outcome.shortened).toMatchObject([
      { reservationId: cart, state: 'lapsed', quantityLost: 2, newReservationId: null },
      { reservationId: order, state: 'released', quantityLost: 1, newReservationId: expect.any(String) },
    ])
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 5, reserved: 5 })
  })
  it('refuses an unlisted SKU, more than there is, and what is no quantity', async () => {
    const skuId = await stock.takeSku(3)
    expect(await adjust(randomUUID(), 1)).toMatchObject({ type: 'UnknownSku' })
    expect(await adjust(skuId, -4)).toMatchObject({ type: 'InsufficientStock' })
    for (const change of [0, 1.5, 2_147_483_648, -2_147_483_648]) {
      expect(await adjust(skuId, change)).toMatchObject({ type: 'InvalidQuantity' })
    }
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 3, version: 1 })
  })
})

describe('setStock', () => {
  const set = (skuId: string, quantity: number, expectedVersion: number | null, more: object = {}) =>
    setStock(stock.engine, {
      ...on(),
      skuId,
      bucket: 'onHand',
      quantity,
      expectedVersion,
      reason: 'recount',
      onShortfall: 'refuse',
      ...more,
    })
  it('states the number where the version is the one that was seen, else shows both', async () => {
    const skuId = await stock.takeSku(10)
    expect(expectChanged(await set(skuId, 8, 1)).changes).toMatchObject([
      { change: { onHand: -2 }, version: 2 },
    ])
    expect(await set(skuId, 5, 1)).toMatchObject({
      type: 'VersionConflict',
      expected: 1,
      actual: 2,
      level: { skuId, onHand: 8, version: 2 },
    })
    expectChanged(await set(skuId, 5, null))
  })
  it('states it once per key', async () => {
    const skuId = await stock.takeSku(10)
    await expectIdempotent(
      skuId,
      (key) => set(skuId, 8, 1, { key }),
      (key) => set(skuId, 9, 1, { key }),
    )
  })
  it('refuses to go below what is promised or unavailable', async () => {
    const skuId = await stock.takeSku(10)
    await stock.hold(skuId, 4)
    expect(await set(skuId, 3, null)).toMatchObject({ type: 'UnitsPromised', promised: 4, shortfall: 1 })
    expect(await set(skuId, -1, null)).toMatchObject({ type: 'InvalidQuantity' })
    expect(await set(randomUUID(), 1, null)).toMatchObject({ type: 'UnknownSku' })
  })
})

describe('moveStock', () => {
  const move = (skuId: string, quantity: number, to: 'available' | 'unavailable', more: object = {}) =>
    moveStock(stock.engine, {
      ...on(),
      skuId,
      from: to === 'available' ? 'unavailable' : 'available',
      to,
      quantity,
      reason: 'damaged',
      onShortfall: 'refuse',
      ...more,
    })
  it('moves units out of sale and back, once per key', async () => {
    const skuId = await stock.takeSku(10)
    await expectIdempotent(
      skuId,
      (key) => move(skuId, 4, 'unavailable', { key }),
      (key) => move(skuId, 5, 'unavailable', { key }),
    )
    expect(await reserve(skuId, 7)).toMatchObject({ type: 'InsufficientStock', lines: [{ available: 6 }] })
    expectChanged(await move(skuId, 1, 'available'))
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, unavailable: 3 })
  })
  it('refuses promised units, more than there is, and an unlisted SKU', async () => {
    const skuId = await stock.takeSku(10)
    await stock.hold(skuId, 4)
    expect(await move(skuId, 7, 'unavailable')).toMatchObject({ type: 'UnitsPromised', shortfall: 1 })
    expect(await move(skuId, 11, 'unavailable')).toMatchObject({ type: 'InsufficientStock' })
    expect(await move(skuId, 1, 'available')).toMatchObject({ type: 'InsufficientStock' })
    expect(await move(randomUUID(), 1, 'unavailable')).toMatchObject({ type: 'UnknownSku' })
  })
})
