import { findInvitation } from '@/db/people/invitations'
import { inviteMember as invite } from '@/db/people/invite-member'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invitationLink } from '@/graphql/outbox'
import { mailInvitation } from '@/graphql/people/mail-invitation'
import { readRoleAndPlaces, toPeopleRequest } from '@/graphql/people/people-request'
import { roleTooHigh } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

export const inviteMember: NonNullable<MutationResolvers['inviteMember']> = async (
  _parent,
  { input },
  context,
) => {
  const { database, outbox } = context
  const [retailerId] = decodeArgument('Retailer', input.retailerId)
  const email = input.email?.toLowerCase() ?? null
  const outcome = await invite(database, {
    ...toPeopleRequest(context, { key: input.key, retailerId }),
    ...readRoleAndPlaces(input),
    retailerId,
    email,
    tokenOf: outbox.tokenOf,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'RoleTooHigh') return roleTooHigh()
  if (outcome.type === 'UnknownPlace') return notFound('This location')
  const invitation = await findInvitation(database.db, outcome.id)
  if (!invitation) throw new Error('An invitation that was made is gone.')
  const link = invitationLink(outbox, outbox.tokenOf(invitation.id))
  if (email !== null) await mailInvitation(context, { invitation, email, link })
  return { __typename: 'MemberInvited', invitation, link: email === null ? link : null }
}
