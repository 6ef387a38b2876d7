import { join } from 'node:path'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreInto } from '@/db/backup/restore-into'
import { connectDatabase, type Database } from '@/db/client'
import { dumpSchema } from '@/db/dump'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

/** What is in it: see `older/README.md`. */
const older = [{ name: '2026-11-28', migrationCount: 36 }]

describe.each(older)('a database of $name', ({ name, migrationCount }) => {
  let target: TestDatabase
  let upgraded: Database
  beforeAll(async () => {
    target = await createTestDatabase({ connectionsMax: 1 })
    await target.database.sql.unsafe(
      'drop schema public cascade; create schema public; drop schema drizzle cascade',
    )
    await target.database.sql.end()
    const audit = await restoreInto(target.url, join(import.meta.dirname, 'older', `${name}.sql.gz`))
    expect(audit.invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
    expect(audit.entryCount).toBeGreaterThan(2)
    upgraded = connectDatabase(target.url, { connectionsMax: 2 })
  })
  afterAll(async () => {
    await upgraded.close()
    await target.close()
  })

  it('is brought to this version, and has its tables', async () => {
    const fresh = await createTestDatabase({ connectionsMax: 1 })
    const list = (sql: postgres.Sql) =>
      sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`
    const migrations = await list(upgraded.sql)
    expect(migrations.length).toBeGreaterThanOrEqual(migrationCount)
    expect([...migrations]).toEqual([...(await list(fresh.database.sql))])
    expect(await dumpSchema(upgraded.sql)).toBe(await dumpSchema(fresh.database.sql))
    await fresh.close()
  })

  it('keeps the shop, its people, its goods, and every step of its order', async () => {
    const { sql } = upgraded
    expect([...(await sql`select name, currency, country from retailer`)]).toEqual([
      { name: 'Käthes Laden', currency: 'EUR', country: 'DE' },
    ])
    expect([...(await sql`select name, time_zone, postcodes_served from location`)]).toEqual([
      { name: 'Am Markt', time_zone: expect.any(String), postcodes_served: ['077'] },
    ])
    expect([
      ...(await sql`select u.name, u.is_operator, m.role::text from "user" u left join membership m on m.user_id = u.id order by 1`),
    ]).toEqual([
      { name: 'Ada Karlsson', is_operator: true, role: 'owner' },
      { name: 'Cleo Braun', is_operator: false, role: null },
      { name: 'Pit Sommer', is_operator: false, role: 'picker' },
    ])
    expect([
      ...(await sql`select s.name, k.printed, l.price_minor::int, v.on_hand, v.reserved
        from sku s join sku_code k on k.sku_id = s.id join listing l on l.sku_id = s.id join stock_level v on v.sku_id = s.id`),
    ]).toEqual([
      {
        name: expect.stringContaining('Rye loaf'),
        printed: '4006381333931',
        price_minor: 390,
        on_hand: 4,
        reserved: 0,
      },
    ])
    expect(
      [...(await sql`select kind::text from ledger_entry order by version`)].map(({ kind }) => kind),
    ).toEqual(['adjusted', 'reserved', 'committed'])
    expect([...(await sql`select state::text, captured_minor::int from payment`)]).toEqual([
      { state: 'captured', captured_minor: 390 },
    ])
    expect((await sql`select from order_event`).length).toBeGreaterThan(3)
    expect((await sql`select from deed where kind = 'retailer_created'`).length).toBe(1)
    await expect(sql`delete from deed`).rejects.toThrow(/permission denied/)
  })
})
