import { findPickWithOrderVersion } from '@/db/picks/find-pick-with-order-version'
import { decodeId } from '@/graphql/base/opaque-id'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

/** One pick as it or its lines change. The first event is its present state. */
export const pickChanged: NonNullable<SubscriptionResolvers['pickChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId, pickId] = decodeId('Pick', args.id) ?? []
    const find = async () =>
      locationId && pickId ? findPickWithOrderVersion(database.db, { locationId, pickId }) : null
    const first = await find()
    if (!locationId || !first) throw codedError('NOT_FOUND', 'This pick was not found.')
    let told = ''
    return readEach(
      live.watch({ kind: 'pick', locationId, orderId: first.pick.orderId }),
      async ({ isSnapshot }) => {
        const found = await find()
        const state = `${found?.pick.version}:${found?.orderVersion}`
        if (!found || (state === told && !isSnapshot)) return null
        told = state
        return { pickChanged: found.pick }
      },
    )
  },
}
