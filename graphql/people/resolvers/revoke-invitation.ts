import { findInvitation } from '@/db/people/invitations'
import { revokeInvitation as revoke } from '@/db/people/revoke-invitation'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toPeopleRequest } from '@/graphql/people/people-request'
import { roleTooHigh } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

export const revokeInvitation: NonNullable<MutationResolvers['revokeInvitation']> = async (
  _parent,
  { input: { key, invitationId } },
  context,
) => {
  const [id] = decodeArgument('Invitation', invitationId)
  const found = await findInvitation(context.database.db, id)
  if (!found) return notFound('This invitation')
  const outcome = await revoke(context.database, {
    ...toPeopleRequest(context, { key, retailerId: found.retailerId }),
    id,
  })
  switch (outcome.type) {
    case 'KeyReused':
      return keyReused()
    case 'RoleTooHigh':
      return roleTooHigh()
    case 'NotOpen':
      return notFound('This invitation')
    case 'InvitationRevoked':
      return { __typename: 'InvitationRevoked', invitationId }
  }
}
