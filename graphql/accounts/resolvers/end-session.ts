import { endSession as end, endOtherSessions as endOthers } from '@/db/accounts/end-sessions'
import { requirePerson } from '@/graphql/accounts/require-person'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { keyReused, notFound } from '@/graphql/problems'

export const endSession: NonNullable<MutationResolvers['endSession']> = async (
  _parent,
  { input },
  context,
) => {
  const { userId } = requirePerson(context)
  const { sessionId } = input
  const [id] = decodeArgument('Session', sessionId)
  const outcome = await end(context.database, { ...askOf(context, input), userId, id })
  switch (outcome.type) {
    case 'KeyReused':
      return keyReused()
    case 'UnknownSession':
      return notFound('This session')
    case 'SessionEnded':
      return { __typename: 'SessionEnded', sessionId }
  }
}

export const endOtherSessions: NonNullable<MutationResolvers['endOtherSessions']> = async (
  _parent,
  { input },
  context,
) => {
  const { userId, sessionId } = requirePerson(context)
  if (sessionId === null) throw new Error('A program has no session.')
  const outcome = await endOthers(context.database, { ...askOf(context, input), userId, sessionId })
  return outcome.type === 'KeyReused'
    ? keyReused()
    : { __typename: 'OtherSessionsEnded', ended: outcome.ended }
}
