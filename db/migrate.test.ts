import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateDatabase } from '@/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

describe('migrateDatabase', () => {
  it('changes nothing when everything is in place, also from four processes at once', async () => {
    const list = () => test.database.sql`select id, hash from drizzle.__drizzle_migrations order by id`
    const before = await list()
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(test.url)))
    expect(await list()).toEqual(before)
  })

  it('makes every table from nothing when four processes begin at once', async () => {
    const { sql } = test.database
    await sql.unsafe('drop schema public cascade; create schema public; drop schema drizzle cascade')
    await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(test.url)))
    const tables = await sql`select tablename from pg_tables where schemaname = 'public'`
    expect(tables.map((row) => row.tablename)).toContain('stock_level')
  })
})

describe('createTestDatabase', () => {
  it('connects as a role without power over the server', async () => {
    const [role] = await test.database.sql`
      select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = current_user`
    expect(role).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false })
  })
})
