import { countQueuedPicks, listQueuedPicks } from '@/db/picks/list-queued-picks'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { readPage } from '@/graphql/base/read-page'
import type { PickConnectionResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const pickQueue: NonNullable<QueryResolvers['pickQueue']> = async (
  _parent,
  args,
  { database: { db } },
) => {
  const [locationId] = decodeArgument('Location', args.locationId)
  const page = await listQueuedPicks(db, { locationId, page: readPage('Query.pickQueue', args) })
  return toConnection(page, () => countQueuedPicks(db, locationId))
}

export const PickConnection: PickConnectionResolvers = { totalCount }
