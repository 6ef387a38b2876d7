import { findPick } from '@/db/picks/list-picks'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const pick: NonNullable<QueryResolvers['pick']> = (_parent, { id }, { database }) => {
  const [locationId, pickId] = decodeArgument('Pick', id)
  return findPick(database.db, { locationId, pickId })
}
