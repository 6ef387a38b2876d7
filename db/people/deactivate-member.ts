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
  let isRetry = true
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
      isRetry = false
      return { type: 'MemberDeactivated' }
    },
  )
  if (outcome.type !== 'MemberDeactivated') return outcome
  // Also by a retry, since the first may have been cut off right before this; but it ends nothing that began since.
  const begunBefore = isRetry ? await findEnd(database, member.id) : null
  await endCredentials(database, { userId: member.userId, at, begunBefore })
  return outcome
}

/** When somebody was let go. */
async function findEnd({ db }: Database, id: string): Promise<Date | null> {
  const [row] = await db
    .select({ deactivatedAt: membership.deactivatedAt })
    .from(membership)
    .where(eq(membership.id, id))
  return row?.deactivatedAt ?? null
}
