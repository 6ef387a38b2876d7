import { listPopularListings } from '@/db/catalog/listings'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

const PAGE_MAX = 50
const SPAN_MS = 3 * 24 * 60 * 60_000

export const popularListings: NonNullable<QueryResolvers['popularListings']> = (
  _parent,
  { locationId, first },
  { database, clock },
) => {
  const limit = first ?? 12
  if (limit < 1 || limit > PAGE_MAX)
    throw codedError('BAD_USER_INPUT', `From 1 to ${PAGE_MAX} can be asked for.`)
  return listPopularListings(database.db, {
    locationId: decodeArgument('Location', locationId)[0],
    since: new Date(clock().getTime() - SPAN_MS),
    limit,
  })
}
