import { uuidv7 } from 'uuidv7'
import { hashPassword } from '@/db/accounts/hash-password'
import { addMembership, type NewMembership } from '@/db/accounts/memberships'
import type { Db, Tx } from '@/db/client'
import { account, user } from '@/db/schema'

export interface NewUser {
  name: string
  email: string
  password: string
  isOperator?: boolean
  /** For whom they work. */
  worksFor?: readonly NewMembership[]
  /** Made where missing. */
  id?: string
}

/** Makes a person who can sign in with e-mail and password, of any retailer: signing up makes customers only. */
export async function createUser(db: Db | Tx, person: NewUser, at: Date): Promise<string> {
  const id = person.id ?? uuidv7()
  const password = await hashPassword(person.password)
  await db.insert(user).values({
    id,
    name: person.name,
    email: person.email.toLowerCase(),
    emailVerified: true,
    isOperator: person.isOperator ?? false,
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
  for (const each of person.worksFor ?? []) await addMembership(db, { userId: id, ...each }, at)
  return id
}
