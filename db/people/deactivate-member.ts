import { eq } from 'drizzle-orm'
import { endCredentials } from '@/db/accounts/forget-person'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { MemberRef } from '@/db/people/change-member'
import { isLastOwner, lockMembers } from '@/db/people/lock-members'
import { isTooHigh, type PeopleRequest } from '@/db/people/who-asks'
import { membership } from '@/db/schema'

export type DeactivateMemberOutcome =
  | { type: 'MemberDeactivated' }
  | { type: 'UnknownMember' }
  | { type: 'RoleTooHigh' }
  | { type: 'LastOwner' }
  | KeyReused

/** Lets somebody go at once: they are signed out everywhere, and their API keys end. Their account stays theirs, as a customer's. */
export async function deactivateMember(
  database: Database,
  request: PeopleRequest & { member: MemberRef },
): Promise<DeactivateMemberOutcome> {
  const { doer, key, at, member } = request
  const outcome = await doOnce<Exclude<DeactivateMemberOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'deactivateMember', content: { id: member.id }, at },
    async (tx, record) => {
      const members = await lockMembers(tx, member.retailerId)
      const before = members.find(({ id }) => id === member.id)
      if (!before) return { type: 'UnknownMember' }
      if (isTooHigh([before.role], request)) return { type: 'RoleTooHigh' }
      if (isLastOwner(members, before)) return { type: 'LastOwner' }
      await tx.update(membership).set({ deactivatedAt: at }).where(eq(membership.id, member.id))
      await record({
        retailerId: member.retailerId,
        kind: 'member_deactivated',
        subject: { type: 'membership', id: member.id },
        before: { userId: member.userId, role: before.role, locationIds: before.locationIds },
        after: null,
      })
      return { type: 'MemberDeactivated' }
    },
  )
  // Also by a retry: the first may have been cut off right before this.
  if (outcome.type === 'MemberDeactivated') await endCredentials(database, { userId: member.userId, at })
  return outcome
}
