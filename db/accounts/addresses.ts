import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { customerAddress, user } from '@/db/schema'

export type AddressRow = typeof customerAddress.$inferSelect

/** As many as one person may keep. */
export const ADDRESSES_MAX = 20

/** A person's addresses, the default one first, then as they were kept. */
export async function listAddresses(db: Db | Tx, userId: string): Promise<AddressRow[]> {
  const rows = await db
    .select()
    .from(customerAddress)
    .where(eq(customerAddress.userId, userId))
    .orderBy(asc(customerAddress.id))
    .limit(ADDRESSES_MAX)
  return rows.sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
}

export async function findAddress(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<AddressRow | null> {
  const [row] = await db
    .select()
    .from(customerAddress)
    .where(and(eq(customerAddress.id, id), eq(customerAddress.userId, userId)))
  return row ?? null
}

/**
 * The same behind a lock on the person: changes of their addresses follow one another, and none comes after the deletion of the account, where it would
 * stay. Null: the account is gone.
 */
export async function lockAddresses(tx: Tx, userId: string): Promise<AddressRow[] | null> {
  const [person] = await tx
    .select({ deletedAt: user.deletedAt })
    .from(user)
    .where(eq(user.id, userId))
    .for('no key update')
  return !person || person.deletedAt ? null : listAddresses(tx, userId)
}

/** Makes one of them the default, and no other. */
export async function makeDefault(tx: Tx, { id, userId }: { id: string; userId: string }): Promise<void> {
  await tx
    .update(customerAddress)
    .set({ isDefault: false })
    .where(and(eq(customerAddress.userId, userId), eq(customerAddress.isDefault, true)))
  await tx.update(customerAddress).set({ isDefault: true }).where(eq(customerAddress.id, id))
}
