import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import { isTooHigh, type PeopleRequest } from '@/db/people/who-asks'
import { invitation } from '@/db/schema'

export type RevokeInvitationOutcome =
  | { type: 'InvitationRevoked' }
  | { type: 'NotOpen' }
  | { type: 'RoleTooHigh' }
  | KeyReused

/** Takes an invitation back; one that was accepted, or taken back before, is none any more. */
export function revokeInvitation(
  database: Database,
  request: PeopleRequest & { id: string },
): Promise<RevokeInvitationOutcome> {
  const { doer, key, at, id } = request
  return doOnce<Exclude<RevokeInvitationOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'revokeInvitation', content: { id }, at },
    async (tx, record) => {
      const [row] = await tx.select().from(invitation).where(eq(invitation.id, id)).for('update')
      if (!row || row.acceptedAt !== null || row.revokedAt !== null) return { type: 'NotOpen' }
      if (isTooHigh([row.role], request)) return { type: 'RoleTooHigh' }
      await tx.update(invitation).set({ revokedAt: at }).where(eq(invitation.id, id))
      await record({
        retailerId: row.retailerId,
        kind: 'invitation_revoked',
        subject: { type: 'invitation', id },
        before: { role: row.role, email: row.email },
        after: null,
      })
      return { type: 'InvitationRevoked' }
    },
  )
}
