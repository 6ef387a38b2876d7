import { findMembership } from '@/db/accounts/memberships'
import { transferOwnership as transfer } from '@/db/people/transfer-ownership'
import { requirePerson } from '@/graphql/accounts/require-person'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toPeopleRequest } from '@/graphql/people/people-request'
import { roleTooHigh } from '@/graphql/people/refusals'
import { keyReused, notFound } from '@/graphql/problems'

const refusals = {
  KeyReused: keyReused,
  RoleTooHigh: roleTooHigh,
  UnknownMember: () => notFound('This person'),
} as const

export const transferOwnership: NonNullable<MutationResolvers['transferOwnership']> = async (
  _parent,
  { input: { key, membershipId } },
  context,
) => {
  const { db } = context.database
  const [id] = decodeArgument('Membership', membershipId)
  const member = await findMembership(db, id)
  if (!member) return notFound('This person')
  const outcome = await transfer(context.database, {
    ...toPeopleRequest(context, { key, retailerId: member.retailerId }),
    member,
    from: requirePerson(context).userId,
  })
  if (outcome.type !== 'OwnershipTransferred') return refusals[outcome.type]()
  const membership = await findMembership(db, id)
  return membership ? { __typename: 'OwnershipTransferred', membership } : notFound('This person')
}
