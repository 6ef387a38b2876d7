import { listSessions } from '@/db/accounts/sessions'
import { describeDevice } from '@/graphql/accounts/describe-device'
import { requirePerson } from '@/graphql/accounts/require-person'
import { encodeId } from '@/graphql/base/opaque-id'
import type { QueryResolvers, SessionResolvers } from '@/graphql/generated/resolver-types'

export const sessions: NonNullable<QueryResolvers['sessions']> = (_parent, _args, context) =>
  listSessions(context.database.db, { userId: requirePerson(context).userId, at: context.clock() })

export const Session: SessionResolvers = {
  id: ({ id }) => encodeId('Session', id),
  device: ({ userAgent }) => describeDevice(userAgent),
  isCurrent: ({ id }, _args, { viewer }) => viewer.kind === 'person' && viewer.sessionId === id,
}
