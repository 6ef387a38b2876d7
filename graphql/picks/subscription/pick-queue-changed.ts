import { listLongestQueuedPicks } from '@/db/picks/list-queued-picks'
import { decodeId } from '@/graphql/base/opaque-id'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

const QUEUE_MAX = 100

/** The whole queue whenever it changes: a shopper sees a pick come, and sees it go when somebody else takes it. */
export const pickQueueChanged: NonNullable<SubscriptionResolvers['pickQueueChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId] = decodeId('Location', args.locationId) ?? []
    if (!locationId) throw codedError('NOT_FOUND', 'This location was not found.')
    let told: string | null = null
    return readEach(live.watch({ kind: 'picks', locationId }), async ({ isSnapshot }) => {
      const queue = await listLongestQueuedPicks(database.db, { locationId, limit: QUEUE_MAX })
      const state = queue.map(({ id, version }) => `${id}:${version}`).join(' ')
      if (state === told && !isSnapshot) return null
      told = state
      return { pickQueueChanged: queue }
    })
  },
}
