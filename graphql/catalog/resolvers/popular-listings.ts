import { listPopularListings } from '@/db/catalog/listings'
import { readPage } from '@/graphql/base/read-page'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

const SPAN_MS = 3 * 24 * 60 * 60_000

export const popularListings: NonNullable<QueryResolvers['popularListings']> = (
  _parent,
  { locationId, first },
  { database, clock },
) => {
  const { limit } = readPage('Query.popularListings', { first })
  return listPopularListings(database.db, {
    locationId: decodeArgument('Location', locationId)[0],
    since: new Date(clock().getTime() - SPAN_MS),
    limit,
  })
}
