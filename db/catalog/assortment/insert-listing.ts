import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Caller } from '@/db/ids'
import { listing } from '@/db/schema'

/** Where a new offer stands until somebody says so. */
export const UNPLACED = { zone: 'Shop floor', aisle: 0, bay: 0 }

/** Offers SKUs at locations where they were not offered before. The history of their prices begins with whoever makes them. */
export async function insertListings(
  tx: Tx,
  caller: Caller,
  rows: readonly (typeof listing.$inferInsert)[],
): Promise<void> {
  await tx.execute(sql`/* insertListings */ select set_config('onshelf.actor', ${caller}, true)`)
  await tx.insert(listing).values([...rows])
}
