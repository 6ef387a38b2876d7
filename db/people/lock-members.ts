import { and, asc, eq, isNull } from 'drizzle-orm'
import type { MembershipRow } from '@/db/accounts/memberships'
import type { Tx } from '@/db/client'
import { membership } from '@/db/schema'

/** Everybody who works for a retailer, locked in the order of their ids: two who let go of one another must not leave nobody. */
export function lockMembers(tx: Tx, retailerId: string): Promise<MembershipRow[]> {
  return tx
    .select()
    .from(membership)
    .where(and(eq(membership.retailerId, retailerId), isNull(membership.deactivatedAt)))
    .orderBy(asc(membership.id))
    .for('update')
}

/** Whether a retailer would be left without an owner. */
export function isLastOwner(members: readonly MembershipRow[], { id, role }: MembershipRow): boolean {
  return role === 'owner' && !members.some((each) => each.role === 'owner' && each.id !== id)
}
