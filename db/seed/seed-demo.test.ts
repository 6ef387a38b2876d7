import { verifyPassword } from 'better-auth/crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts } from '@/db/seed/demo-accounts'
import { seedDemo } from '@/db/seed/seed-demo'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

const now = new Date('2026-11-21T15:30:00Z')

let test: TestDatabase
let tookMs: number
beforeAll(async () => {
  test = await createTestDatabase()
  const began = performance.now()
  expect(await seedDemo(test.database, { seed: 1, now })).toBe(true)
  tookMs = performance.now() - began
}, 60_000)
afterAll(() => test.close())

async function count(statement: string): Promise<number> {
  const [row] = await test.database.sql.unsafe(`select count(*)::int as n from ${statement}`)
  return row?.n
}

describe('seedDemo', () => {
  it('takes less than ten seconds', () => {
    expect(tookMs).toBeLessThan(10_000)
  })

  it('fills once', async () => {
    const before = await count('ledger_entry')
    expect(await seedDemo(test.database, { seed: 1, now })).toBe(false)
    expect(await count('ledger_entry')).toBe(before)
  })

  it('I2: what is reserved is the sum of live reservations', async () => {
    expect(
      await count(`stock_level l left join (select location_id, sku_id, sum(quantity) as held from reservation
        where state = 'reserved' group by 1, 2) r using (location_id, sku_id)
        where l.reserved <> coalesce(r.held, 0)`),
    ).toBe(0)
  })

  it('I3: a stock level is the sum of its ledger entries, bucket by bucket', async () => {
    expect(
      await count(`stock_level l join (select location_id, sku_id, sum(on_hand_change) h, sum(reserved_change) r,
        sum(unavailable_change) u, sum(safety_stock_change) s from ledger_entry group by 1, 2) e
        using (location_id, sku_id) where (l.on_hand, l.reserved, l.unavailable, l.safety_stock) <> (h, r, u, s)`),
    ).toBe(0)
    expect(await count('stock_level where version = 0 and on_hand + unavailable + safety_stock > 0')).toBe(0)
  })

  it('I4: versions run from 1 to the level’s without a hole, in time', async () => {
    expect(
      await count(`(select *, lag(at) over w as before, lag(version, 1, 0::bigint) over w as previous from ledger_entry
        window w as (partition by location_id, sku_id order by version)) e
        where previous + 1 <> version or at < before`),
    ).toBe(0)
    expect(
      await count(`stock_level l where version <> (select coalesce(max(version), 0) from ledger_entry e
        where e.location_id = l.location_id and e.sku_id = l.sku_id)`),
    ).toBe(0)
  })

  it('I8: a confirmed line in a store is held until it is picked', async () => {
    expect(await count(`"order" where state = 'confirmed'`)).toBeGreaterThan(8)
    expect(
      await count(`order_line o join location l on l.id = o.location_id
        join reservation r on r.location_id = o.location_id and r.id = o.reservation_id
        where o.state = 'confirmed' and l.fulfilment_mode = 'picked_in_store'
          and (r.state <> 'reserved' or r.quantity <> o.quantity)`),
    ).toBe(0)
  })

  it('I9: what was captured is the price of what was delivered', async () => {
    expect(
      await count(`"order" o join payment p on p.location_id = o.location_id and p.order_id = o.id
        join (select location_id, order_id, sum(price_minor * quantity_found) found from order_line group by 1, 2) l
          on l.location_id = o.location_id and l.order_id = o.id
        where o.state in ('picked', 'delivered') and p.captured_minor <> l.found`),
    ).toBe(0)
  })

  it('fills two weeks with baskets of ten lines on average, eight in the middle', async () => {
    const [baskets] = await test.database.db.execute<{ orders: number; mean: number; median: number }>(sql`
      select count(*)::int as orders, avg(lines)::float as mean,
        percentile_cont(0.5) within group (order by lines)::float as median
      from (select count(*) as lines from order_line group by location_id, order_id) b`)
    expect(baskets?.orders).toBeGreaterThan(1500)
    expect(baskets?.mean).toBeGreaterThan(9)
    expect(baskets?.mean).toBeLessThan(11)
    expect(baskets?.median).toBeGreaterThanOrEqual(7)
    expect(baskets?.median).toBeLessThanOrEqual(9)
  })

  it('keeps its shelves as planned: some low, some out', async () => {
    const low = await count(`stock_level
      where on_hand - reserved - unavailable - safety_stock between 1 and 5`)
    const out = await count(`stock_level where on_hand - reserved - unavailable - safety_stock <= 0`)
    expect(low).toBeGreaterThan(200)
    expect(out).toBeGreaterThan(60)
    expect(out).toBeLessThan(400)
  })

  it('lets its four people sign in', async () => {
    const rows = await test.database.db.execute<{ email: string; password: string }>(sql`
      select u.email, a.password from account a join "user" u on u.id = a.user_id`)
    expect(rows.map((row) => row.email).sort()).toEqual(demoAccounts.map(({ email }) => email).sort())
    for (const { email, password } of demoAccounts) {
      const hash = rows.find((row) => row.email === email)?.password ?? ''
      expect(await verifyPassword({ hash, password })).toBe(true)
    }
  })
})
