import { findPickWithOrderVersion } from '@/db/picks/find-pick-with-order-version'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { readEach } from '@/graphql/live/read-each'
import { codedError } from '@/graphql/problems/coded-error'

/** One pick as it or its lines change. The first event is its present state. */
export const pickChanged: NonNullable<SubscriptionResolvers['pickChanged']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId, pickId] = decodeArgument('Pick', args.id)
    const find = () => findPickWithOrderVersion(database.db, { locationId, pickId })
    const first = await find()
    if (!first) throw codedError('NOT_FOUND', 'This pick was not found.')
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
