import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrateDatabase } from '@/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { migrateUpTo } from '@/db/testing/migrate-up-to'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

const [greenlark, rival, store, warehouse, rivalStore] = Array.from({ length: 5 }, () => uuidv7())

interface Before {
  name: string
  role: 'customer' | 'shopper' | 'staff' | 'operator'
  retailer?: string
  locations?: (string | undefined)[]
}

/** In the order in which they were made. */
const people: Before[] = [
  { name: 'narrowed staff', role: 'staff', retailer: greenlark, locations: [store] },
  { name: 'first staff', role: 'staff', retailer: greenlark },
  { name: 'second staff', role: 'staff', retailer: greenlark },
  { name: 'staff of a place elsewhere', role: 'staff', retailer: greenlark, locations: [rivalStore] },
  { name: 'staff of nobody', role: 'staff' },
  { name: 'narrowed staff of the rival', role: 'staff', retailer: rival, locations: [rivalStore] },
  { name: 'shopper', role: 'shopper', retailer: greenlark, locations: [warehouse, store] },
  { name: 'shopper of all', role: 'shopper' },
  { name: 'customer', role: 'customer' },
  { name: 'operator', role: 'operator' },
]

it('whoever worked in the version of four roles goes on where they did, with one owner a retailer', async () => {
  await migrateUpTo(test.database, '_people_of_a_retailer')
  const { sql } = test.database
  await sql`insert into retailer (id, slug, name, currency, created_at)
    values (${greenlark ?? ''}, 'greenlark', 'Greenlark', 'GBP', now()), (${rival ?? ''}, 'rival', 'Rival', 'GBP', now())`
  for (const [id, retailer] of [
    [store, greenlark],
    [warehouse, greenlark],
    [rivalStore, rival],
  ]) {
    await sql`insert into location (id, retailer_id, slug, name, kind, fulfilment_mode, latitude, longitude, time_zone, address, opening_hours, postcodes_served, created_at)
      values (${id ?? ''}, ${retailer ?? ''}, ${id ?? ''}, 'A', 'store', 'picked_in_store', 0, 0, 'Europe/London', '{}', '[]', '{}', now())`
  }
  for (const [index, { name, role, retailer, locations }] of people.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1 + index)).toISOString()
    await sql`insert into "user" (id, name, email, email_verified, role, retailer_id, location_ids, created_at, updated_at)
      values (${uuidv7()}, ${name}, ${`${index}@test.example`}, true, ${role}, ${retailer ?? null},
        ${(locations ?? []).map((id) => id ?? '')}::uuid[], ${at}, ${at})`
  }

  await migrateDatabase(test.url)
  await migrateDatabase(test.url)

  const rows = await sql`select u.name, m.role, m.retailer_id = ${greenlark ?? ''} as "isGreenlarks",
      m.location_ids as "locationIds", m.since = u.created_at and m.deactivated_at is null as "goesOn"
    from membership m join "user" u on u.id = m.user_id order by u.created_at, m.retailer_id`
  const works = (
    name: string,
    role: string,
    isGreenlarks: boolean,
    locationIds: (string | undefined)[] | null,
  ) => ({
    name,
    role,
    isGreenlarks,
    locationIds,
    goesOn: true,
  })
  expect(rows).toEqual([
    works('narrowed staff', 'manager', true, [store]),
    works('first staff', 'owner', true, null),
    works('second staff', 'manager', true, null),
    works('narrowed staff of the rival', 'manager', false, [rivalStore]),
    works('shopper', 'picker', true, [store, warehouse]),
    works('shopper of all', 'picker', true, null),
    works('shopper of all', 'picker', false, null),
  ])
  expect(await sql`select name from "user" where is_operator`).toEqual([{ name: 'operator' }])
})
