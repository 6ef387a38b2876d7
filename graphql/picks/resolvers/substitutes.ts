import { listSubstitutes } from '@/db/picks/list-substitutes'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

const SUGGESTIONS_MAX = 24

export const substitutes: NonNullable<QueryResolvers['substitutes']> = (
  _parent,
  { lineId: id, first },
  { database },
) => {
  const [locationId, orderId, lineId] = decodeArgument('OrderLine', id)
  const limit = first ?? 6
  if (limit < 1 || limit > SUGGESTIONS_MAX) {
    throw codedError('BAD_USER_INPUT', `1 to ${SUGGESTIONS_MAX} substitutes can be suggested.`)
  }
  return listSubstitutes(database.db, { locationId, orderId, lineId, limit })
}
