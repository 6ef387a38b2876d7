import { uuidv7 } from 'uuidv7'
import { hashPassword } from '@/db/accounts/hash-password'
import type { Db, Tx } from '@/db/client'
import { account, user } from '@/db/schema'

export interface NewUser {
  name: string
  email: string
  password: string
  role: (typeof user.$inferSelect)['role']
  /** For staff, and for shoppers who work for one retailer only. */
  retailerId?: string | null
  /** Narrows where they may work; empty: all of the retailer's. */
  locationIds?: string[]
  /** Made where missing. */
  id?: string
}

/** Makes a person who can sign in with e-mail and password, in any role: signing up makes customers only. */
export async function createUser(db: Db | Tx, person: NewUser, at: Date): Promise<string> {
  const id = person.id ?? uuidv7()
  const password = await hashPassword(person.password)
  await db.insert(user).values({
    id,
    name: person.name,
    email: person.email.toLowerCase(),
    emailVerified: true,
    role: person.role,
    retailerId: person.retailerId ?? null,
    locationIds: person.locationIds ?? [],
    createdAt: at,
    updatedAt: at,
  })
  await db.insert(account).values({
    id: uuidv7(),
    userId: id,
    accountId: id,
    providerId: 'credential',
    password,
    createdAt: at,
    updatedAt: at,
  })
  return id
}
