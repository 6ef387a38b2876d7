import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listPopularListings } from '@/db/catalog/listings'
import { connectDatabase, type Database } from '@/db/client'
import { listOpenOrders } from '@/db/orders/list-open-orders'
import { listOrders } from '@/db/orders/list-orders'
import { summarizeOrders } from '@/db/orders/summarize-orders'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { firstPage } from '@/db/paging/page'
import { findPickOfShopper } from '@/db/picks/list-picks'
import { listQueuedPicks } from '@/db/picks/list-queued-picks'

/** One delivered order of three lines every quarter of an hour, for so many days. */
const DAYS = 200
const ORDERS = DAYS * 96

let shop: OrderFixture
/** Of one connection, so that what a transaction read can be asked for in it. */
let single: Database
beforeAll(async () => {
  shop = await openOrderFixture()
  single = connectDatabase(shop.url, { connectionsMax: 1 })
  await writePast()
}, 60_000)
afterAll(async () => {
  await single.close()
  await shop.close()
})

async function writePast(): Promise<void> {
  const { db } = shop.database
  const { locationId } = shop
  const skuId = await shop.takeSku(1)
  const at = sql`${shop.clock.now.toISOString()}::timestamptz - n * interval '15 minutes'`
  const orderId = sql`md5('order' || n)::uuid`
  const lineId = sql`md5('line' || n || '.' || k)::uuid`
  const past = sql`generate_series(1, ${ORDERS}::int) n`
  await db.execute(sql`
    insert into "order" (location_id, id, number, customer, checkout_id, state, version, handover, contact_name, currency,
      substitution_wish, total_minor, hold_extended, created_at, confirmed_at, closed_at)
    select ${locationId}, ${orderId}, 'N' || n, 'user:' || n % 500, ${orderId}, 'delivered', 3, 'pick_up', 'Ada', 'GBP',
      'similar', 750, false, ${at}, ${at}, ${at} from ${past}`)
  await db.execute(sql`
    insert into order_line (location_id, order_id, id, position, sku_id, name, price_minor, quantity, quantity_found, state, substitution_wish)
    select ${locationId}, ${orderId}, ${lineId}, k, ${skuId}, 'Apple', 250, 1, 1, 'found', 'similar' from ${past}, generate_series(1, 3) k`)
  await db.execute(sql`
    insert into order_event (location_id, order_id, sequence, kind, line_id, data, caller, at)
    select ${locationId}, ${orderId}, k, 'line_found', ${lineId}, '{}', 'user:s', ${at} from ${past}, generate_series(1, 3) k`)
  await db.execute(sql`
    insert into pick (location_id, id, order_id, state, shopper_id, version, queued_at, claimed_at, finished_at)
    select ${locationId}, ${orderId}, ${orderId}, 'finished', md5('shopper' || n % 20)::uuid, 3, ${at}, ${at}, ${at} from ${past}`)
  await db.execute(sql`analyze "order", order_line, order_event, pick`)
}

const inPast = { order: ORDERS, order_line: 3 * ORDERS, order_event: 3 * ORDERS, pick: ORDERS }

type Table = keyof typeof inPast

/** Rows of a table that this one connection has touched so far and not yet reported. */
async function countTouched(table: Table): Promise<number> {
  const [row] = await single.db.execute<{ count: number }>(sql`
    select (seq_tup_read + coalesce(idx_tup_fetch, 0))::float8 as count from pg_stat_xact_user_tables where relname = ${table}`)
  return row?.count ?? 0
}

/** What a read touched, table by table; in a transaction, so that nothing is reported in between. */
async function listTouched(read: (database: Database) => Promise<unknown>): Promise<[Table, number][]> {
  const tables = Object.keys(inPast) as Table[]
  const counts = (): Promise<number[]> => Promise.all(tables.map(countTouched))
  await single.db.execute(sql`begin`)
  const before = await counts()
  await read(single)
  const after = await counts()
  await single.db.execute(sql`commit`)
  return tables.map((table, index) => [table, (after[index] ?? 0) - (before[index] ?? 0)])
}

it.each<[what: string, part: number, read: (database: Database) => Promise<unknown>]>([
  [
    'the day in numbers',
    // Two weeks of 200 days, and today's lines.
    0.1,
    ({ db }) =>
      summarizeOrders(db, {
        locationId: shop.locationId,
        timeZone: 'Europe/London',
        now: shop.clock.now,
      }),
  ],
  [
    'the newest page of orders',
    0.01,
    ({ db }) => listOrders(db, { of: { locationId: shop.locationId }, filter: {}, page: firstPage(50) }),
  ],
  [
    'the newest page of a customer',
    0.01,
    ({ db }) => listOrders(db, { of: { customer: 'user:7' }, filter: {}, page: firstPage(20) }),
  ],
  ['the open orders', 0.01, ({ db }) => listOpenOrders(db, { locationId: shop.locationId, limit: 200 })],
  [
    'what is popular',
    // Three days.
    0.05,
    ({ db }) =>
      listPopularListings(db, {
        locationId: shop.locationId,
        since: new Date(shop.clock.now.getTime() - 3 * 86_400_000),
        limit: 12,
      }),
  ],
  [
    'the queue of picks',
    0.01,
    ({ db }) => listQueuedPicks(db, { locationId: shop.locationId, page: firstPage(100) }),
  ],
  ['what a shopper is at work on', 0, ({ db }) => findPickOfShopper(db, uuidv7())],
])('%s is read without the past that lies behind it', async (_what, part, read) => {
  for (const [table, count] of await listTouched(read)) {
    expect(count, `rows of ${table}`).toBeLessThanOrEqual(part * inPast[table])
  }
})

it('what a shopper is at work on is looked up by the shopper alone, wherever that is', async () => {
  const { db } = single
  // More at work than any retailer has: a look through all of them would be seen.
  await db.execute(
    sql`update pick set state = 'claimed', shopper_id = id, finished_at = null where get_byte(uuid_send(id), 0) < 64`,
  )
  await db.execute(sql`analyze pick`)
  const countScans = async (): Promise<number> => {
    await db.execute(sql`select pg_stat_force_next_flush()`)
    const [row] = await db.execute<{ count: number }>(sql`
      select idx_scan::float8 as count from pg_stat_user_indexes where indexrelname = 'pick_at_work_index'`)
    return row?.count ?? 0
  }
  const before = await countScans()
  await findPickOfShopper(db, uuidv7())
  expect(await countScans()).toBe(before + 1)
})
