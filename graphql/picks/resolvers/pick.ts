import { findPick } from '@/db/picks/list-picks'
import { decodeId } from '@/graphql/base/opaque-id'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const pick: NonNullable<QueryResolvers['pick']> = (_parent, { id }, { database }) => {
  const [locationId, pickId] = decodeId('Pick', id) ?? []
  return locationId && pickId ? findPick(database.db, { locationId, pickId }) : null
}
