import { findMembership } from '@/db/accounts/memberships'
import { deactivateMember as deactivate } from '@/db/people/deactivate-member'
import { takeBackPicks } from '@/db/picks/take-back-pick/take-back-picks'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toPeopleRequest } from '@/graphql/people/people-request'
import { lastOwner, roleTooHigh } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

const refusals = {
  KeyReused: keyReused,
  RoleTooHigh: roleTooHigh,
  LastOwner: lastOwner,
  UnknownMember: () => notFound('This person'),
} as const

export const deactivateMember: NonNullable<MutationResolvers['deactivateMember']> = async (
  _parent,
  { input: { key, membershipId } },
  context,
) => {
  const [id] = decodeArgument('Membership', membershipId)
  const member = await findMembership(context.database.db, id, { isEndedToo: true })
  if (!member) return notFound('This person')
  const outcome = await deactivate(context.database, {
    ...toPeopleRequest(context, { key, retailerId: member.retailerId }),
    member,
  })
  if (outcome.type !== 'MemberDeactivated') return refusals[outcome.type]()
  await takeBackPicks(context.engine, { shopperId: member.userId })
  return { __typename: 'MemberDeactivated', membershipId }
}
