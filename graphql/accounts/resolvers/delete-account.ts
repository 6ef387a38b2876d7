import { checkOwnPassword } from '@/db/accounts/check-own-password'
import { deleteAccount as remove } from '@/db/people/delete-account'
import { takeBackPicks } from '@/db/picks/take-back-pick/take-back-picks'
import { lastOperator, orderOnItsWay, tooManyAttempts, wrongPassword } from '@/graphql/accounts/refusals'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { lastOwner } from '@/graphql/people/refusals'
import { keyReused } from '@/graphql/problems'

export const deleteAccount: NonNullable<MutationResolvers['deleteAccount']> = async (
  _parent,
  { input },
  context,
) => {
  const { userId, email } = requirePerson(context)
  const { password } = input
  const { database, address } = context
  const ask = askOf(context, input)
  const checked = await checkOwnPassword(database.db, {
    userId,
    email,
    password,
    address: address ?? 'unknown',
    at: ask.at,
  })
  if (checked === 'wrong') return wrongPassword()
  if (checked !== 'right') return tooManyAttempts(checked.waitSeconds)
  const outcome = await remove(database, { ...ask, userId })
  switch (outcome.type) {
    case 'KeyReused':
      return keyReused()
    case 'LastOperator':
      return lastOperator()
    case 'LastOwner':
      return {
        ...lastOwner(),
        message: `You are the only owner of ${outcome.retailer}. Hand it over to somebody who works there first.`,
      }
    case 'OrderOnItsWay':
      return orderOnItsWay(outcome.number)
    case 'AccountDeleted':
      await takeBackPicks(context.engine, { shopperId: userId })
      return { __typename: 'AccountDeleted', deletedAt: ask.at }
  }
}
