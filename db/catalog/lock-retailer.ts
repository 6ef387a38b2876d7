import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { retailer } from '@/db/schema'

/**
 * Lets the changes of one retailer's catalogue follow one another: a tree stays a tree, a slug and a code are free from when it was looked until it is
 * written. Readers, carts and stock do not wait for it (no key update). False: there is no such retailer.
 */
export async function lockRetailer(tx: Tx, retailerId: string): Promise<boolean> {
  const named = eq(retailer.id, retailerId)
  const locked = await tx.select({ id: retailer.id }).from(retailer).where(named).for('no key update')
  return locked.length > 0
}
