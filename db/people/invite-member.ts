import { hashLinkToken } from '@/db/accounts/link-token'
import type { NewMembership } from '@/db/accounts/memberships'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { listUnknownPlaces } from '@/db/people/list-unknown-places'
import { isTooHigh, type PeopleRequest } from '@/db/people/who-asks'
import { invitation } from '@/db/schema'

export const INVITATION_DAYS = 7

export type InviteMemberOutcome =
  | { type: 'MemberInvited'; id: string }
  | { type: 'RoleTooHigh' }
  | { type: 'UnknownPlace' }
  | KeyReused

/** Offers somebody to work for a retailer. `tokenOf` makes the link's token from the invitation's id, so that a retry tells the same link and nothing keeps it. */
export function inviteMember(
  database: Database,
  request: PeopleRequest & NewMembership & { email: string | null; tokenOf: (id: string) => string },
): Promise<InviteMemberOutcome> {
  const { doer, key, at, retailerId, role, email, tokenOf } = request
  const locationIds = request.locationIds && [...request.locationIds]
  const offer = { retailerId, role, locationIds: role === 'owner' ? null : locationIds, email }
  return doOnce<Exclude<InviteMemberOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'inviteMember', content: { retailerId, role, locationIds, email }, at },
    async (tx, record) => {
      if ((await listUnknownPlaces(tx, { retailerId, locationIds })).length > 0)
        return { type: 'UnknownPlace' }
      if (isTooHigh([role], request)) return { type: 'RoleTooHigh' }
      const id = newId()
      await tx.insert(invitation).values({
        id,
        ...offer,
        tokenHash: hashLinkToken(tokenOf(id)),
        invitedBy: doer.caller,
        createdAt: at,
        expiresAt: new Date(at.getTime() + INVITATION_DAYS * 86_400_000),
      })
      await record({
        retailerId,
        kind: 'member_invited',
        subject: { type: 'invitation', id },
        before: null,
        after: offer,
      })
      return { type: 'MemberInvited', id }
    },
  )
}
