import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { MembershipRow } from '@/db/accounts/memberships'
import type { Db } from '@/db/client'
import { membership, user } from '@/db/schema'

/** Everybody who works for a retailer, since when first, at most 500. */
export function listMembers(db: Db, retailerId: string): Promise<MembershipRow[]> {
  return db
    .select()
    .from(membership)
    .where(and(eq(membership.retailerId, retailerId), isNull(membership.deactivatedAt)))
    .orderBy(asc(membership.since), asc(membership.id))
    .limit(500)
}

/** A person's own memberships that have not ended. */
export function listMembershipsOf(db: Db, userId: string): Promise<MembershipRow[]> {
  return db
    .select()
    .from(membership)
    .where(and(eq(membership.userId, userId), isNull(membership.deactivatedAt)))
    .orderBy(asc(membership.id))
}

export interface PersonNamed {
  id: string
  name: string
  email: string
}

/** Names and addresses by id, in no particular order. */
export async function listPeopleByIds(db: Db, ids: readonly string[]): Promise<PersonNamed[]> {
  const rows = await db
    .select({ id: user.id, name: user.name, email: user.email, claimedEmail: user.claimedEmail })
    .from(user)
    .where(inArray(user.id, [...ids]))
  return rows.map(({ claimedEmail, ...person }) => ({ ...person, email: claimedEmail ?? person.email }))
}
