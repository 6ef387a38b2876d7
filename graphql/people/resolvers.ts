import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { acceptInvitation } from '@/graphql/people/resolvers/accept-invitation'
import { changeMember } from '@/graphql/people/resolvers/change-member'
import { deactivateMember } from '@/graphql/people/resolvers/deactivate-member'
import { Invitation, InvitationOffer } from '@/graphql/people/resolvers/invitation'
import { inviteMember } from '@/graphql/people/resolvers/invite-member'
import { invitationByToken, invitations, members } from '@/graphql/people/resolvers/members'
import { Colleague, Membership } from '@/graphql/people/resolvers/membership'
import { revokeInvitation } from '@/graphql/people/resolvers/revoke-invitation'
import { transferOwnership } from '@/graphql/people/resolvers/transfer-ownership'

export const query = { members, invitations, invitationByToken } satisfies QueryResolvers

export const mutation = {
  inviteMember,
  revokeInvitation,
  acceptInvitation,
  changeMember,
  deactivateMember,
  transferOwnership,
} satisfies MutationResolvers

export const types = { Membership, Colleague, Invitation, InvitationOffer } satisfies Resolvers
