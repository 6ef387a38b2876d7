import { listSubstitutes } from '@/db/picks/list-substitutes'
import { readPage } from '@/graphql/base/read-page'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const substitutes: NonNullable<QueryResolvers['substitutes']> = (
  _parent,
  { lineId: id, first },
  { database },
) => {
  const [locationId, orderId, lineId] = decodeArgument('OrderLine', id)
  const { limit } = readPage('Query.substitutes', { first })
  return listSubstitutes(database.db, { locationId, orderId, lineId, limit })
}
