import { verifyPassword } from 'better-auth/crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { demoAccounts } from '@/db/seed/demo-accounts'
import { seedDemo } from '@/db/seed/seed-demo'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

const now = new Date('2026-11-21T15:30:00Z')

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  expect(await seedDemo(test.database, { seed: 1, now })).toBe(true)
}, 60_000)
afterAll(() => test.close())

async function count(statement: string): Promise<number> {
  const [row] = await test.database.sql.unsafe(`select count(*)::int as n from ${statement}`)
  return row?.n
}

describe('seedDemo', () => {
  it('fills once', async () => {
    const before = await count('ledger_entry')
    expect(await seedDemo(test.database, { seed: 1, now })).toBe(false)
    expect(await count('ledger_entry')).toBe(before)
  })

  it('breaks no invariant', async () => {
    const report = await auditDatabase(test.database)
    expect(report.invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
  })

  it('tells every ledger in the order of time', async () => {
    expect(
      await count(`(select at, lag(at) over (partition by location_id, sku_id order by version) as before
        from ledger_entry) e where at < before`),
    ).toBe(0)
  })

  it('has work for shoppers, held until it is picked', async () => {
    expect(await count(`"order" where state = 'confirmed'`)).toBeGreaterThan(8)
    expect(await count(`pick where state = 'queued'`)).toBe(await count(`"order" where state = 'confirmed'`))
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
    expect(rows.filter(({ email }) => email.startsWith('shopper-')).length).toBe(9)
    expect(rows.length).toBe(9 + demoAccounts.length)
    for (const { email, password } of demoAccounts) {
      const hash = rows.find((row) => row.email === email)?.password ?? ''
      expect(await verifyPassword({ hash, password })).toBe(true)
    }
  })
})
