import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRetailer } from '@/db/catalog/create-retailer'
import { dumpSchema } from '@/db/dump'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { membership, user } from '@/db/schema'
import { demoId } from '@/db/seed/demo-id'
import { findDemo } from '@/db/seed/find-demo'
import { removeDemo } from '@/db/seed/remove-demo/remove-demo'
import { seedDemo } from '@/db/seed/seed-demo'
import { hashTables } from '@/db/testing/hash-tables'

const SEED = 1
const now = new Date('2026-11-21T15:30:00Z')
let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const demoUserId = (email: string) => demoId(SEED, 'user', email)
const demoRetailerId = demoId(SEED, 'retailer', 'greenlark')

/** A retailer beside the demo: a deed, an owner, a customer, an order that is paid and one that is held. */
async function openBeside(): Promise<{ ownerId: string }> {
  const ownerId = uuidv7()
  const person = { id: ownerId, name: 'Ada', email: 'ada@corner.example', emailVerified: true }
  await shop.database.db.insert(user).values({ ...person, createdAt: now, updatedAt: now })
  const doer = { caller: `user:${ownerId}` as const, address: null, requestId: null }
  await createRetailer(shop.database, {
    doer,
    key: uuidv7(),
    at: now,
    userId: ownerId,
    name: 'Corner Shop',
    currency: 'EUR',
    country: 'IE',
    pricesIncludeTax: true,
  })
  await shop.buy(`user:${ownerId}`, await shop.takeSku(5), 2)
  await shop.holdOrder(`user:${uuidv7()}`, await shop.takeSku(5), 1)
  return { ownerId }
}

it('takes the demo and nothing else: every table is as it was before the demo came', {
  timeout: 120_000,
}, async () => {
  const { database } = shop
  const { sql, db } = database
  const { ownerId } = await openBeside()
  const schema = await dumpSchema(sql)
  const before = await hashTables(sql)
  await seedDemo(database, { seed: SEED, now })

  // What became of the demo since: a visitor of our own bought from it, works for it, and put it into a cart.
  await db.insert(membership).values({
    id: uuidv7(),
    userId: ownerId,
    retailerId: demoRetailerId,
    role: 'manager',
    since: now,
    locationIds: null,
  })
  const cart = (
    id: string,
  ) => sql`insert into cart (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
    values (${uuidv7()}, ${`user:${id}`}, 'similar', 0, 1, now(), now()) returning id`
  await cart(demoUserId('customer@demo.example'))
  await sql`insert into cart_line (cart_id, location_id, sku_id, quantity, price_minor_seen, added_at)
    select (select id from cart order by id limit 1), location_id, sku_id, 1, 100, now() from listing
    where location_id in (select id from location where retailer_id = ${demoRetailerId}) limit 3`
  await sql`insert into deed (id, retailer_id, at, actor, kind, subject_type, subject_id, after)
    values (${uuidv7()}, ${demoRetailerId}, now(), ${`user:${ownerId}`}, 'price_changed', 'listing', ${uuidv7()}, '{}')`

  // Of two people who own it one stays with it, the other is the demo's.
  const [beside] = await sql<{ id: string }[]>`select id from retailer where name = 'Corner Shop'`
  await sql`update membership set user_id = ${demoUserId('retailer@demo.example')} where retailer_id = ${beside?.id ?? ''}`
  await expect(removeDemo(database, { now })).rejects.toThrow(
    'retailer@demo.example is of the demo and the only owner of Corner Shop: make somebody else its owner first.',
  )
  expect(await findDemo(database)).toMatchObject({ seed: SEED })
  await sql`update membership set user_id = ${ownerId} where retailer_id = ${beside?.id ?? ''}`

  const removed = await removeDemo(database, { now })
  expect(removed.leftRetailers).toContain('Corner Shop')
  expect(removed.leftRetailers).not.toContain('Greenlark Market')
  expect(removed.rows.ledger_entry).toBeGreaterThan(10_000)
  expect(removed.peopleCount).toBeGreaterThan(100)
  const { demo_fill: _marker, ...left } = await hashTables(sql)
  const { demo_fill: _empty, ...expected } = before
  expect(left).toEqual(expected)
  expect(await dumpSchema(sql)).toBe(schema)
})

it('keeps the rule afterwards: what is written about the others is neither changed nor deleted (I5)', async () => {
  const { sql } = shop.database
  for (const table of ['ledger_entry', 'order_event', 'deed']) {
    await expect(sql.unsafe(`delete from ${table}`)).rejects.toThrow(/permission denied/)
    await sql.unsafe(`grant delete on ${table} to current_user`)
    await expect(sql.unsafe(`delete from ${table}`)).rejects.toThrow(/append-only/)
    await sql.unsafe(`revoke delete on ${table} from current_user`)
  }
})

it('does not come back by itself, and is not taken away twice', async () => {
  expect(await seedDemo(shop.database, { seed: SEED, now })).toBe(false)
  expect(await findDemo(shop.database)).toBeNull()
  await expect(removeDemo(shop.database, { now })).rejects.toThrow(/There is no demo/)
})
