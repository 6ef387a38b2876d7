import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { hashLinkToken, isSameHash } from '@/db/accounts/link-token'
import type { Db, Tx } from '@/db/client'
import { invitation } from '@/db/schema'

export type InvitationRow = typeof invitation.$inferSelect

/** What has become of an invitation. */
export type InvitationState = 'open' | 'accepted' | 'expired' | 'revoked'

export function stateOfInvitation(row: InvitationRow, at: Date): InvitationState {
  if (row.acceptedAt !== null) return 'accepted'
  if (row.revokedAt !== null) return 'revoked'
  return row.expiresAt.getTime() <= at.getTime() ? 'expired' : 'open'
}

/** The invitation of a link, whatever has become of it; `lock` where it is about to be accepted. */
export async function findInvitationByToken(
  db: Db | Tx,
  token: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<InvitationRow | null> {
  const tokenHash = hashLinkToken(token)
  const asked = db.select().from(invitation).where(eq(invitation.tokenHash, tokenHash))
  const [row] = await (lock ? asked.for('update') : asked)
  return row && isSameHash(row.tokenHash, tokenHash) ? row : null
}

export async function findInvitation(db: Db | Tx, id: string): Promise<InvitationRow | null> {
  const [row] = await db.select().from(invitation).where(eq(invitation.id, id))
  return row ?? null
}

/** Those of a retailer that may still be accepted, oldest first, at most 200. */
export function listOpenInvitations(
  db: Db,
  { retailerId, at }: { retailerId: string; at: Date },
): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.retailerId, retailerId),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, at),
      ),
    )
    .orderBy(asc(invitation.id))
    .limit(200)
}
