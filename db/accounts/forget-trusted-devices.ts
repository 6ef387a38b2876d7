import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { verification } from '@/db/schema'

/**
 * Forgets which devices were trusted with a person's second factor, and with them sign-ins that wait for a code and links to a new password that are open. What they
 * are for is hashed, so all that is the person's goes.
 */
export async function forgetTrustedDevices(db: Db | Tx, userId: string): Promise<void> {
  await db.delete(verification).where(eq(verification.value, userId))
}
