import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adjustStock } from '@/db/stock/adjust-stock'
import { carryStock } from '@/db/stock/carry-stock'
import type { StockSpot } from '@/db/stock/command'
import { commitReservation } from '@/db/stock/commit-reservation'
import { setStock } from '@/db/stock/set-stock'
import { expectChanged, openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())
afterEach(async () => expect(await stock.audit()).toEqual([]))

const on = () => ({ locationId: stock.locationId, caller: 'user:1', key: randomUUID() }) as const
const carry = (skuId: string, quantity: number, to: StockSpot, more: object = {}) =>
  carryStock(stock.engine, { ...on(), skuId, to, quantity, reason: 'moved', ...more })
const change = { bucket: 'onHand', reason: 'received', onShortfall: 'refuse' } as const

describe('carryStock', () => {
  it('carries units to the back room and back, once per key', async () => {
    const skuId = await stock.takeSku(10)
    const key = randomUUID()
    const first = await carry(skuId, 6, 'backRoom', { key })
    expect(expectChanged(first).changes).toMatchObject([
      { kind: 'carry', change: { onHand: 0, backRoom: 6 } },
    ])
    expect(await carry(skuId, 6, 'backRoom', { key })).toEqual(first)
    expect(await carry(skuId, 6, 'shelf', { key })).toEqual({ type: 'KeyReused' })
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, backRoom: 6, version: 2 })
    expectChanged(await carry(skuId, 2, 'shelf'))
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 10, backRoom: 4, version: 3 })
  })

  it('refuses more than stands there, no unit, and an unlisted SKU', async () => {
    const skuId = await stock.takeSku(3)
    expect(await carry(skuId, 4, 'backRoom')).toMatchObject({ lines: [{ requested: 4, available: 3 }] })
    expect(await carry(skuId, 1, 'shelf')).toMatchObject({ lines: [{ requested: 1, available: 0 }] })
    expect(await carry(skuId, 0, 'backRoom')).toMatchObject({ type: 'InvalidQuantity' })
    expect(await carry(randomUUID(), 1, 'backRoom')).toMatchObject({ type: 'UnknownSku' })
  })

  it('leaves promises alone, and what is sold then comes from wherever it stands', async () => {
    const skuId = await stock.takeSku(5)
    const reservationId = await stock.hold(skuId, 4)
    expectChanged(await carry(skuId, 5, 'backRoom'))
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 5, reserved: 4, backRoom: 5 })
    expectChanged(await commitReservation(stock.engine, { ...on(), reservationId, authority: 'location' }))
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 1, reserved: 0, backRoom: 1 })
  })
})

it('L18: a count of the back room is compared with the version that was seen, and leaves the shelf as it is', async () => {
  const skuId = await stock.takeSku(5)
  const at = { ...on(), ...change, skuId, spot: 'backRoom' } as const
  expectChanged(await adjustStock(stock.engine, { ...at, key: randomUUID(), change: 3 }))
  const count = (expectedVersion: number) =>
    setStock(stock.engine, { ...at, key: randomUUID(), quantity: 7, expectedVersion })
  expect(await count(1)).toMatchObject({ type: 'VersionConflict', actual: 2, level: { backRoom: 3 } })
  expectChanged(await count(2))
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 12, backRoom: 7 })
})

it('two who carry the last units at once: one of them finds none', async () => {
  const skuId = await stock.takeSku(4)
  const other = stock.openEngine()
  const both = await Promise.all(
    [stock.engine, other].map((engine) =>
      carryStock(engine, { ...on(), skuId, to: 'backRoom', quantity: 3, reason: 'moved' }),
    ),
  )
  expect(both.map(({ type }) => type).sort()).toEqual(['InsufficientStock', 'StockChanged'])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 4, backRoom: 3 })
})
