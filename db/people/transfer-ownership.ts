import { eq } from 'drizzle-orm'
import { forgetPerson } from '@/db/accounts/forget-person'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { MemberRef } from '@/db/people/change-member'
import { lockMembers } from '@/db/people/lock-members'
import type { PeopleRequest } from '@/db/people/who-asks'
import { membership } from '@/db/schema'

export type TransferOwnershipOutcome =
  | { type: 'OwnershipTransferred' }
  | { type: 'UnknownMember' }
  /** Whoever asks owns nothing that they could hand over. */
  | { type: 'RoleTooHigh' }
  | KeyReused

/** Makes somebody who works for a retailer its owner, everywhere, and whoever asks a manager: in one change, so that there is an owner at every moment. */
export async function transferOwnership(
  database: Database,
  request: Omit<PeopleRequest, 'mayRaise'> & { member: MemberRef; from: string },
): Promise<TransferOwnershipOutcome> {
  const { doer, key, at, member, from } = request
  const outcome = await doOnce<Exclude<TransferOwnershipOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'transferOwnership', content: { id: member.id }, at },
    async (tx, record) => {
      const members = await lockMembers(tx, member.retailerId)
      const heir = members.find(({ id }) => id === member.id)
      const owner = members.find(({ userId, role }) => userId === from && role === 'owner')
      if (!heir || heir.id === owner?.id) return { type: 'UnknownMember' }
      if (!owner) return { type: 'RoleTooHigh' }
      const put = (id: string, role: 'owner' | 'manager') =>
        tx.update(membership).set({ role, locationIds: null }).where(eq(membership.id, id))
      await put(heir.id, 'owner')
      await put(owner.id, 'manager')
      await record({
        retailerId: member.retailerId,
        kind: 'ownership_transferred',
        subject: { type: 'membership', id: heir.id },
        before: { owner: owner.userId },
        after: { owner: heir.userId },
      })
      return { type: 'OwnershipTransferred' }
    },
  )
  await forgetPerson(database, member.userId)
  await forgetPerson(database, from)
  return outcome
}
