import type { Db } from '@/db/client'
import { newId } from '@/db/ids'
import { customerAddress } from '@/db/schema'

/** An address that somebody keeps; returns its id. */
export async function writeAddress(db: Db, { userId, at }: { userId: string; at: Date }): Promise<string> {
  const id = newId()
  const address = { line1: '1 High Street', city: 'London', postcode: 'N1 1AA', country: 'GB' }
  await db
    .insert(customerAddress)
    .values({ id, userId, name: 'Home', address, isDefault: true, createdAt: at })
  return id
}
