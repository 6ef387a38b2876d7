import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { retailer } from '@/db/schema'

/**
 * Lets the changes of one retailer's catalogue follow one another: a tree stays a tree, a slug and a code are free from when it was looked until it is
 * written. Readers, carts and stock do not wait for it (no key update).
 */
export async function lockRetailer(tx: Tx, retailerId: string): Promise<void> {
  await tx.select({ id: retailer.id }).from(retailer).where(eq(retailer.id, retailerId)).for('no key update')
}
