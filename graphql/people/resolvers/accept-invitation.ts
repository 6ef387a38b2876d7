import { findMembership } from '@/db/accounts/memberships'
import { acceptInvitation as accept } from '@/db/people/accept-invitation'
import { requirePerson } from '@/graphql/accounts/require-person'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import {
  alreadyMember,
  invitationExpired,
  invitationNotYours,
  invitationUsed,
} from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

const refusals = {
  KeyReused: keyReused,
  UnknownInvitation: () => notFound('This invitation'),
  InvitationUsed: invitationUsed,
  InvitationExpired: invitationExpired,
  InvitationNotYours: invitationNotYours,
  AlreadyMember: alreadyMember,
} as const

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = async (
  _parent,
  { input: { key, token } },
  context,
) => {
  const { database, clock } = context
  const { userId } = requirePerson(context)
  const outcome = await accept(database, { doer: doerOf(context), key, userId, token, at: clock() })
  if (outcome.type !== 'InvitationAccepted') return refusals[outcome.type]()
  const membership = await findMembership(database.db, outcome.membershipId)
  return membership ? { __typename: 'InvitationAccepted', membership } : notFound('This person')
}
