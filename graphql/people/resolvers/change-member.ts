import { findMembership } from '@/db/accounts/memberships'
import { changeMember as change } from '@/db/people/change-member'
import { takeBackPicks } from '@/db/picks/take-back-pick/take-back-picks'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readRoleAndPlaces, toPeopleRequest } from '@/graphql/people/people-request'
import { lastOwner, roleTooHigh } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

const refusals = {
  KeyReused: keyReused,
  RoleTooHigh: roleTooHigh,
  LastOwner: lastOwner,
  UnknownMember: () => notFound('This person'),
  UnknownPlace: () => notFound('This location'),
} as const

export const changeMember: NonNullable<MutationResolvers['changeMember']> = async (
  _parent,
  { input },
  context,
) => {
  const { db } = context.database
  const [id] = decodeArgument('Membership', input.membershipId)
  const member = await findMembership(db, id)
  if (!member) return notFound('This person')
  const outcome = await change(context.database, {
    ...toPeopleRequest(context, { key: input.key, retailerId: member.retailerId }),
    ...readRoleAndPlaces(input),
    member,
  })
  if (outcome.type !== 'MemberChanged') return refusals[outcome.type]()
  await takeBackPicks(context.engine, { shopperId: member.userId })
  const membership = await findMembership(db, id)
  return membership ? { __typename: 'MemberChanged', membership } : notFound('This person')
}
