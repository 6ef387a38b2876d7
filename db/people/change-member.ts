import { eq } from 'drizzle-orm'
import { forgetPerson } from '@/db/accounts/forget-person'
import type { RetailerRole } from '@/db/accounts/memberships'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import { listUnknownPlaces } from '@/db/people/list-unknown-places'
import { isLastOwner, lockMembers } from '@/db/people/lock-members'
import { isTooHigh, type PeopleRequest } from '@/db/people/who-asks'
import { membership } from '@/db/schema'

export interface MemberRef {
  id: string
  userId: string
  retailerId: string
}

export type ChangeMemberOutcome =
  | { type: 'MemberChanged' }
  | { type: 'UnknownMember' }
  | { type: 'UnknownPlace' }
  | { type: 'RoleTooHigh' }
  | { type: 'LastOwner' }
  | KeyReused

/** Changes what somebody is at a retailer, and where. It holds for their next request, and for the next event of what they watch. */
export async function changeMember(
  database: Database,
  request: PeopleRequest & { member: MemberRef; role: RetailerRole; locationIds: readonly string[] | null },
): Promise<ChangeMemberOutcome> {
  const { doer, key, at, member, role } = request
  const { retailerId } = member
  const locationIds = request.locationIds && [...request.locationIds]
  const outcome = await doOnce<Exclude<ChangeMemberOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'changeMember', content: { id: member.id, role, locationIds }, at },
    async (tx, record) => {
      const members = await lockMembers(tx, retailerId)
      const before = members.find(({ id }) => id === member.id)
      if (!before) return { type: 'UnknownMember' }
      if ((await listUnknownPlaces(tx, { retailerId, locationIds })).length > 0)
        return { type: 'UnknownPlace' }
      if (isTooHigh([before.role, role], request)) return { type: 'RoleTooHigh' }
      if (role !== 'owner' && isLastOwner(members, before)) return { type: 'LastOwner' }
      const after = { role, locationIds: role === 'owner' ? null : locationIds }
      await tx.update(membership).set(after).where(eq(membership.id, member.id))
      await record({
        retailerId,
        kind: 'member_changed',
        subject: { type: 'membership', id: member.id },
        before: { role: before.role, locationIds: before.locationIds },
        after,
      })
      return { type: 'MemberChanged' }
    },
  )
  await forgetPerson(database, member.userId)
  return outcome
}
