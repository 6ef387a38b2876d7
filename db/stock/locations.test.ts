import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockJob } from '@/db/stock/job'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
/** A second store of the same retailer, which lists the same items. */
const there = uuidv7()
beforeAll(async () => {
  stock = await openStockFixture()
  const { sql } = stock.database
  const moved = sql`jsonb_build_object('id', ${there}::text, 'slug', ${there}::text)`
  await sql`insert into location select (jsonb_populate_record(l, ${moved})).* from location l where id = ${stock.locationId}`
  await sql`insert into listing
    select (jsonb_populate_record(l, jsonb_build_object('location_id', ${there}::text))).* from listing l`
})
afterAll(() => stock.close())
afterEach(async () => expect(await stock.audit()).toEqual([]))

const at =
  (locationId: string) =>
  (commands: StockCommand[], job: Partial<StockJob> = {}) =>
    stock.submit(commands, { locationId, ...job })
const submitHere = (commands: StockCommand[], job?: Partial<StockJob>) => at(stock.locationId)(commands, job)
const submitThere = at(there)

async function balanceThere(skuId: string) {
  const rows = await stock.database.sql`
    select on_hand as "onHand", reserved, version::float8 from stock_level where location_id = ${there} and sku_id = ${skuId}`
  return rows[0] && { ...rows[0] }
}

describe('the same item in two stores', () => {
  let skuId: string
  /** The same id in both: ids are the application’s to make. */
  let reservationId: string
  beforeEach(async () => {
    skuId = await stock.takeSku(5)
    reservationId = uuidv7()
    const owner = { kind: 'cart', id: 'cart-1' } as const
    const expiresAt = new Date(stock.clock.now.getTime() + 60_000)
    const received = { kind: 'adjust', skuId, bucket: 'onHand', change: 5, reason: 'received' } as const
    await submitThere([{ ...received, onShortfall: 'refuse' }])
    await submitThere([{ kind: 'reserve', reservationId, skuId, quantity: 5, owner, expiresAt }])
  })
  const before = { onHand: 5, reserved: 5, version: 2 }

  it('is two stock levels: what is sold in one leaves the other as it was', async () => {
    const owner = { kind: 'cart', id: 'cart-1' } as const
    const hold: StockCommand = { kind: 'reserve', reservationId, skuId, quantity: 2, owner, expiresAt: null }
    expect(await submitHere([hold])).toMatchObject({ type: 'StockChanged' })
    expect(await submitHere([{ kind: 'extend', reservationId, expiresAt: null }])).toMatchObject({
      type: 'StockChanged',
      changes: [{ balance: { reserved: 2 } }],
    })
    expect(await submitHere([{ kind: 'commit', reservationId }])).toMatchObject({
      changes: [{ change: { onHand: -2, reserved: -2 } }],
    })
    expect(await stock.balance(skuId)).toMatchObject({ onHand: 3, reserved: 0 })
    expect(await balanceThere(skuId)).toEqual(before)
  })

  it('has its own holds in each: one store cannot end what was promised in the other', async () => {
    const touch: StockCommand = { kind: 'lapse', skuId }
    const outcome = await submitHere([touch, { kind: 'commit', reservationId }])
    expect(outcome).toEqual({ type: 'UnknownReservation', reservationId })
    expect(await balanceThere(skuId)).toEqual(before)
  })

  it('loses promises only in the store that counts too few', async () => {
    // An order here is broken before a cart there, though carts go first.
    await stock.hold(skuId, 5, { ttlSeconds: null })
    const loss = { kind: 'adjust', skuId, bucket: 'onHand', change: -5, reason: 'lost' } as const
    expect(await submitHere([{ ...loss, onShortfall: 'shorten' }])).toMatchObject({ type: 'StockChanged' })
    expect(await balanceThere(skuId)).toEqual(before)
  })

  it('lapses in each store when somebody touches it there', async () => {
    stock.clock.pass(60)
    await submitHere([{ kind: 'lapse', skuId }])
    const other = await stock.hold(skuId, 1)
    await submitHere([{ kind: 'release', reservationId: other }])
    expect(await balanceThere(skuId)).toEqual(before)
    await submitThere([{ kind: 'lapse', skuId }])
    expect(await balanceThere(skuId)).toMatchObject({ reserved: 0 })
  })

  it('I7: one key in two stores is two keys', async () => {
    const key = uuidv7()
    const owner = { kind: 'cart', id: 'cart-1' } as const
    const hold: StockCommand = {
      kind: 'reserve',
      reservationId: uuidv7(),
      skuId,
      quantity: 1,
      owner,
      expiresAt: null,
    }
    expect(await submitHere([hold], { key })).toMatchObject({ type: 'StockChanged' })
    expect(await submitThere([hold], { key })).toMatchObject({ type: 'InsufficientStock' })
  })
})

it('a first delivery opens the level of the store that has it, and of no other', async () => {
  const skuId = await stock.takeSku()
  const received = { kind: 'adjust', skuId, bucket: 'onHand', change: 5, reason: 'received' } as const
  await submitHere([{ ...received, onShortfall: 'refuse' }])
  expect(await stock.balance(skuId)).toMatchObject({ onHand: 5 })
  expect(await balanceThere(skuId)).toBeUndefined()
})
