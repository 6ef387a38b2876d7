import { sql } from 'drizzle-orm'
import { hashPassword } from '@/db/accounts/hash-password'
import type { Database, Tx } from '@/db/client'
import * as schema from '@/db/schema'
import { buildWorld, type DemoWorld } from '@/db/seed/build-world'
import { demoAccounts } from '@/db/seed/demo-accounts'
import { buildHistory, type DemoHistory } from '@/db/seed/history/build-history'
import { insertRows } from '@/db/seed/insert-rows'
import { listPacks } from '@/db/seed/list-packs'
import { buildPeople, type DemoPeople } from '@/db/seed/people'

export interface SeedDemoOptions {
  /** The same seed gives the same demo. */
  seed: number
  /** The history ends here. */
  now: Date
  /** Told what is being written, in a few words. */
  report?: (step: string) => void
}

/**
 * Fills a database with the demo, in one transaction: all of it or nothing. Returns false where the demo is
 * there already, was taken away, or where another process filled it meanwhile. Locks the marker row until it commits.
 */
export async function seedDemo(database: Database, { seed, now, report }: SeedDemoOptions): Promise<boolean> {
  const [account] = demoAccounts
  if (!account) throw new Error('The demo has no sign-ins.')
  return database.db
    .transaction(async (tx) => {
      const marked = await tx
        .insert(schema.demoFill)
        .values({ name: 'demo', seed, filledAt: now })
        .onConflictDoNothing()
        .returning()
      if (marked.length === 0) return false

      report?.('Making the demo')
      const world = buildWorld(seed, now)
      const people = buildPeople(seed, world.retailer.id, await hashPassword(account.password), now)
      const history = buildHistory(seed, world, people, now)
      report?.(`Writing ${world.skus.length} products at ${world.locations.length} places`)
      await insertWorld(tx, world)
      await insertPeople(tx, people)
      report?.(`Writing ${history.orders.length} past orders`)
      await insertHistory(tx, history)
      return true
    })
    .then(async (isFilled) => {
      if (isFilled) await analyse(database)
      return isFilled
    })
}

async function insertWorld(tx: Tx, world: DemoWorld): Promise<void> {
  await insertRows(tx, schema.retailer, [world.retailer])
  await insertRows(tx, schema.taxRate, world.taxRates)
  await insertRows(tx, schema.category, world.categories)
  await insertRows(tx, schema.product, world.products)
  await insertRows(
    tx,
    schema.sku,
    world.skus.map(({ row }) => row),
  )
  await insertRows(tx, schema.packContents, listPacks(world.skus.map(({ row }) => row)))
  await insertRows(
    tx,
    schema.location,
    world.locations.map(({ row }) => row),
  )
  await insertRows(
    tx,
    schema.listing,
    world.locations.flatMap(({ listings }) => listings.map(({ row }) => row)),
  )
  await insertRows(tx, schema.listingPrice, world.promotions)
}

async function insertPeople(tx: Tx, people: DemoPeople): Promise<void> {
  await insertRows(tx, schema.user, people.users)
  await insertRows(tx, schema.account, people.accounts)
  // Few, and with lists that may be null.
  await tx.insert(schema.membership).values(people.memberships)
}

async function insertHistory(tx: Tx, { levels, entries, reservations, orders }: DemoHistory): Promise<void> {
  await insertRows(tx, schema.stockLevel, levels)
  await insertRows(tx, schema.reservation, reservations)
  await insertRows(tx, schema.ledgerEntry, entries)
  await insertRows(
    tx,
    schema.order,
    orders.map(({ order }) => order),
  )
  await insertRows(
    tx,
    schema.orderLine,
    orders.flatMap(({ lines }) => lines),
  )
  await insertRows(
    tx,
    schema.orderEvent,
    orders.flatMap(({ events }) => events),
  )
  await insertRows(
    tx,
    schema.payment,
    orders.map(({ payment }) => payment),
  )
  await insertRows(
    tx,
    schema.pick,
    orders.map(({ pick }) => pick),
  )
}

/** Without fresh statistics the first searches would scan. */
async function analyse(database: Database): Promise<void> {
  await database.db.execute(sql`/* seedDemo */ analyze`)
}
