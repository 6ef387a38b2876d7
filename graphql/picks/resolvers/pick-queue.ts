import { listQueuedPicks } from '@/db/picks/list-queued-picks'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

const QUEUE_MAX = 100

export const pickQueue: NonNullable<QueryResolvers['pickQueue']> = (_parent, { locationId }, { database }) =>
  listQueuedPicks(database.db, { locationId: decodeArgument('Location', locationId)[0], limit: QUEUE_MAX })
