import { and, eq, isNull } from 'drizzle-orm'
import { confirmClaimedEmail } from '@/db/accounts/claimed-email'
import { forgetPerson } from '@/db/accounts/forget-person'
import { hashLinkToken } from '@/db/accounts/link-token'
import { addMembership } from '@/db/accounts/memberships'
import type { Database, Tx } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { Doer } from '@/db/deeds/write-deed'
import { findInvitationByToken, stateOfInvitation } from '@/db/people/invitations'
import { invitation, membership, user } from '@/db/schema'

export type AcceptInvitationOutcome =
  | { type: 'InvitationAccepted'; membershipId: string }
  | { type: 'UnknownInvitation' }
  | { type: 'InvitationUsed' }
  | { type: 'InvitationExpired' }
  /** It is for another address. */
  | { type: 'InvitationNotYours' }
  | { type: 'AlreadyMember' }
  | KeyReused

/** Lets whoever has the link work for the retailer. Locks the invitation, so that of two who come at once one is refused. */
export async function acceptInvitation(
  database: Database,
  { doer, key, userId, token, at }: { doer: Doer; key: string; userId: string; token: string; at: Date },
): Promise<AcceptInvitationOutcome> {
  const content = { tokenHash: hashLinkToken(token) }
  const outcome = await doOnce<Exclude<AcceptInvitationOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'acceptInvitation', content, at },
    async (tx, record) => {
      const row = await findInvitationByToken(tx, token, { lock: true })
      const state = row && stateOfInvitation(row, at)
      if (!row || state === 'revoked') return { type: 'UnknownInvitation' }
      if (state === 'accepted') return { type: 'InvitationUsed' }
      if (state === 'expired') return { type: 'InvitationExpired' }
      if (row.email !== null && !(await isTheirs(tx, { userId, email: row.email, at }))) {
        return { type: 'InvitationNotYours' }
      }
      const { retailerId, role, locationIds } = row
      const works = and(
        eq(membership.userId, userId),
        eq(membership.retailerId, retailerId),
        isNull(membership.deactivatedAt),
      )
      // One person's acceptances are made one after the other: else two links of one retailer would meet the unique key.
      await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('no key update')
      if ((await tx.$count(membership, works)) > 0) return { type: 'AlreadyMember' }
      const { id } = await addMembership(tx, { userId, retailerId, role, locationIds }, at)
      await tx.update(invitation).set({ acceptedAt: at, acceptedBy: userId }).where(eq(invitation.id, row.id))
      await record({
        retailerId,
        kind: 'invitation_accepted',
        subject: { type: 'membership', id },
        before: null,
        after: { userId, role, locationIds },
      })
      return { type: 'InvitationAccepted', membershipId: id }
    },
  )
  await forgetPerson(database, userId)
  return outcome
}

/** Whether the address is the person's. The link went there and nowhere else: who entered the address and has the link has read its mail. */
async function isTheirs(
  tx: Tx,
  { userId, email, at }: { userId: string; email: string; at: Date },
): Promise<boolean> {
  const [person] = await tx.select().from(user).where(eq(user.id, userId))
  if (!person) return false
  if (person.email === email) return true
  return person.claimedEmail === email && confirmClaimedEmail(tx, { userId, at })
}
