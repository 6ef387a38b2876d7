import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { FIRST_ID, findFirstLiveHold, followLiveHolds } from '@/db/partitions/live-holds'
import { RESERVATION_TABLE } from '@/db/partitions/partitioned-tables'
import { beginOfPeriod } from '@/db/partitions/period'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

const { toBound } = RESERVATION_TABLE

/** The begin of a month so many months ago. */
function monthsAgo(count: number): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1))
}

let stock: StockFixture
let skuId: string
/** While one partition still holds all that is older than the first month of the house. */
let firstInOldest: string
beforeAll(async () => {
  stock = await openStockFixture()
  skuId = await stock.takeSku(100)
  await insertHold(5)
  firstInOldest = await findFirstLiveHold(stock.database.sql)
  await stock.database.sql`drop table reservation_start`
  for (const ago of [6, 5, 4, 3, 2, 1, 0]) await keepPartitions(stock.database, { now: monthsAgo(ago) })
})
beforeEach(() => stock.database.sql`delete from reservation`)
afterAll(() => stock.close())

/** A hold that began so many months ago, in the middle of the month. */
async function insertHold(ago: number, state: 'reserved' | 'released' = 'reserved'): Promise<string> {
  const at = new Date(monthsAgo(ago).getTime() + 14 * 86_400_000)
  const id = toBound(at).slice(0, 13) + uuidv7().slice(13)
  const returned = state === 'released' ? 1 : 0
  const endedAt = state === 'released' ? at.toISOString() : null
  await stock.database.sql`
    insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed, quantity_returned,
      state, created_at, ended_at)
    values (${stock.locationId}, ${id}, ${skuId}, 'client', 'x', 'user:test', 1, 0, ${returned}, ${state}, ${at.toISOString()}, ${endedAt})`
  return id
}

describe('where live holds begin', () => {
  it('is the month before the present one, where there are none that are older', async () => {
    const lastMonth = toBound(beginOfPeriod('month', new Date(Date.now() - 31 * 86_400_000)))
    expect(await findFirstLiveHold(stock.database.sql)).toBe(lastMonth)
    await insertHold(0)
    await insertHold(4, 'released')
    expect(await findFirstLiveHold(stock.database.sql)).toBe(lastMonth)
  })

  it('is the begin of the oldest month that has one', async () => {
    await insertHold(3)
    await insertHold(5)
    await insertHold(6, 'released')
    expect(await findFirstLiveHold(stock.database.sql)).toBe(toBound(monthsAgo(5)))
  })

  it('is anywhere, where one fell into no month, or before all of them', async () => {
    expect(firstInOldest).toBe(FIRST_ID)
    await insertHold(60)
    expect(await findFirstLiveHold(stock.database.sql)).toBe(FIRST_ID)
  })

  it('is anywhere until it was read, and never past a live hold', async () => {
    const id = await insertHold(5)
    const holds = followLiveHolds(stock.database)
    expect(holds.since()).toBe(FIRST_ID)
    await expect.poll(() => holds.since()).toBe(toBound(monthsAgo(5)))
    expect(id > holds.since()).toBe(true)
  })
})

it('L15: a hold that ran out months ago is found by an engine that knows where live holds begin', async () => {
  const { sql } = stock.database
  const id = await insertHold(5)
  await sql`update reservation set expires_at = now() - interval '4 months' where id = ${id}`
  await sql`update stock_level set reserved = 1, on_hand = 1 where sku_id = ${skuId}`
  const engine = stock.openEngine({ batchClock: () => new Date() })
  const other = await stock.takeSku(1)
  const hold = (which: string) => {
    const owner = { kind: 'client', id: 'test' } as const
    return stock.submitTo(engine, [
      { kind: 'reserve', reservationId: uuidv7(), skuId: which, quantity: 1, owner, expiresAt: null },
    ])
  }
  // The first batch asks all months; what it began to read is there for the second.
  await hold(other)
  await expect.poll(() => findFirstLiveHold(sql)).toBe(toBound(monthsAgo(5)))
  expect(await hold(skuId)).toMatchObject({ type: 'StockChanged' })
  expect(await sql`select state from reservation where id = ${id}`).toEqual([{ state: 'lapsed' }])
})
