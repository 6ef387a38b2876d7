import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lapseExpired } from '@/db/stock/lapse-expired'
import type { LapsedReservation } from '@/db/stock/outcome'
import { reserveStock } from '@/db/stock/reserve-stock'
import { createTestMembers } from '@/db/stock/testing/create-test-members'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
beforeAll(async () => {
  stock = await openStockFixture()
})
afterAll(() => stock.close())

it('L15: a hold that ran out and was not swept does not block a sale', async () => {
  const skuId = await stock.takeSku(1)
  const hold = await stock.hold(skuId, 1, { ttlSeconds: 60 })
  stock.clock.pass(60)
  await stock.hold(skuId, 1)
  const [row] = await stock.database.sql`select state, quantity_returned from reservation where id = ${hold}`
  expect(row).toMatchObject({ state: 'lapsed', quantity_returned: 1 })
  expect(await stock.audit()).toEqual([])
})

it('L15: nor does it where the job only names another hold of the item', async () => {
  const skuId = await stock.takeSku(3)
  const reservationId = await stock.hold(skuId, 1, { ttlSeconds: null })
  await stock.hold(skuId, 2, { ttlSeconds: 60 })
  stock.clock.pass(60)
  const outcome = await stock.submit([{ kind: 'commit', reservationId }])
  expect(outcome).toMatchObject({ changes: [{ balance: { onHand: 2, reserved: 0 } }] })
  expect(await stock.audit()).toEqual([])
})

it('L16: a lapse leaves a ledger entry, and the hold stays to be read', async () => {
  const skuId = await stock.takeSku(2)
  const hold = await stock.hold(skuId, 2, { ttlSeconds: 60 })
  stock.clock.pass(61)
  await lapseExpired(stock.engine, { limit: 100 })
  const entries = await stock.database.sql`
    select kind, reserved_change, caller, command_key from ledger_entry where reservation_id = ${hold} order by version`
  expect(entries).toMatchObject([
    { kind: 'reserved', reserved_change: 2 },
    { kind: 'lapsed', reserved_change: -2, caller: 'system', command_key: null },
  ])
})

it('tidying twice changes nothing the second time, and spares what is still live', async () => {
  const skuId = await stock.takeSku(5)
  await stock.hold(skuId, 1, { ttlSeconds: 60 })
  await stock.hold(skuId, 1, { ttlSeconds: 600 })
  await stock.hold(skuId, 1, { ttlSeconds: null })
  stock.clock.pass(60)
  expect(await lapseExpired(stock.engine, { limit: 100 })).toBe(1)
  const after = await stock.balance(skuId)
  expect(after).toMatchObject({ reserved: 2 })
  expect(await lapseExpired(stock.engine, { limit: 100 })).toBe(0)
  expect(await stock.balance(skuId)).toEqual(after)
})

it('whoever owns lapsed holds follows in the same transaction, and stops the lapse where that fails', async () => {
  const skuId = await stock.takeSku(5)
  const hold = await stock.hold(skuId, 1, { ttlSeconds: 60 })
  stock.clock.pass(61)
  const told: LapsedReservation[] = []
  let fails = true
  const engine = stock.openEngine({
    members: createTestMembers({
      onLapsed(lapsed) {
        if (fails) throw new Error('The owner could not follow.')
        told.push(...lapsed)
      },
    }),
  })
  await expect(lapseExpired(engine, { limit: 100 })).rejects.toThrow('The owner could not follow.')
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 1 })
  fails = false
  await lapseExpired(engine, { limit: 100 })
  expect(told).toMatchObject([{ reservationId: hold, skuId, quantity: 1 }])
  expect(await stock.balance(skuId)).toMatchObject({ reserved: 0 })
})

it('tidies no more than it was told to at once, and what ran out first goes first', async () => {
  const [late, early] = [await stock.takeSku(1), await stock.takeSku(1)]
  await stock.hold(late, 1, { ttlSeconds: 20 })
  await stock.hold(early, 1, { ttlSeconds: 10 })
  stock.clock.pass(30)
  expect(await lapseExpired(stock.engine, { limit: 1 })).toBe(1)
  expect([await stock.balance(early), await stock.balance(late)]).toMatchObject([
    { reserved: 0 },
    { reserved: 1 },
  ])
  expect(await lapseExpired(stock.engine, { limit: 1 })).toBe(1)
  expect(await stock.balance(late)).toMatchObject({ reserved: 0 })
})

it('L15: a batch lapses a bounded number, and yet as many as a sale, a count or a basket of several items needs', async () => {
  const engine = stock.openEngine({ settings: { lapseMax: 2 } })
  const [one, other] = [await stock.takeSku(40), await stock.takeSku(9)]
  for (let hold = 0; hold < 40; hold += 1) await stock.hold(one, 1, { ttlSeconds: 60 })
  for (let hold = 0; hold < 9; hold += 1) await stock.hold(other, 1, { ttlSeconds: 60 })
  stock.clock.pass(60)
  const reserve = (...lines: [skuId: string, quantity: number][]) =>
    reserveStock(engine, {
      locationId: stock.locationId,
      caller: 'user:test',
      key: uuidv7(),
      lines: lines.map(([skuId, quantity]) => ({ skuId, quantity })),
      owner: { kind: 'client', id: 'test' },
      ttlSeconds: 900,
    })
  expect(await reserve([one, 1])).toMatchObject({ type: 'StockChanged' })
  expect(await stock.balance(one)).toMatchObject({ reserved: 39 })
  expect(await reserve([one, 20], [other, 9])).toMatchObject({ type: 'StockChanged' })
  const { reserved = 0 } = (await stock.balance(one)) ?? {}
  expect(reserved).toBeGreaterThan(21)
  const refused = await reserve([one, 20])
  expect(refused).toMatchObject({ type: 'InsufficientStock', lines: [{ requested: 20, available: 19 }] })
  expect(await stock.balance(one)).toMatchObject({ reserved: 21 })
  expect(await stock.audit()).toEqual([])
})

it('L15: what has ended takes no place among the bounded number that a batch lapses', async () => {
  const sparing = stock.openEngine({ settings: { lapseMax: 1 } })
  const skuId = await stock.takeSku(3)
  for (let hold = 0; hold < 3; hold += 1) await stock.hold(skuId, 1, { ttlSeconds: 60 + hold })
  stock.clock.pass(90)
  for (const reserved of [2, 1, 0]) {
    await stock.submitTo(sparing, [{ kind: 'lapse', skuId }], { caller: 'system', key: null })
    expect(await stock.balance(skuId)).toMatchObject({ reserved })
  }
})
