import { findInvitationByToken, listOpenInvitations } from '@/db/people/invitations'
import { listMembers } from '@/db/people/list-members'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const members: NonNullable<QueryResolvers['members']> = (_parent, { retailerId }, { database }) =>
  listMembers(database.db, decodeArgument('Retailer', retailerId)[0])

export const invitations: NonNullable<QueryResolvers['invitations']> = (
  _parent,
  { retailerId },
  { database, clock },
) => listOpenInvitations(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], at: clock() })

/** One that was taken back is none: its link says nothing any more. */
export const invitationByToken: NonNullable<QueryResolvers['invitationByToken']> = async (
  _parent,
  { token },
  { database },
) => {
  const found = await findInvitationByToken(database.db, token)
  return found?.revokedAt === null ? found : null
}
