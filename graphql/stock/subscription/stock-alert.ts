import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@/db/client'
import { listLowStockLevels } from '@/db/stock/list-low-stock-levels'
import type { SubscriptionResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import type { Wakeup } from '@/graphql/live/live-hub'
import { readEach } from '@/graphql/live/read-each'
import type { StockLevelSource } from '@/graphql/stock/sources'

/** A busy location changes hundreds of times a second; staff need to be told a few times. */
const PAUSE_MS = 250

/** Levels that fall to their threshold. The first event lists those that are at or below it now. */
export const stockAlert: NonNullable<SubscriptionResolvers['stockAlert']> = {
  subscribe: async (_root, args, { database, live }) => {
    const [locationId] = decodeArgument('Location', args.locationId)
    const follow = createFollower(database.db, locationId)
    return readEach(live.watch({ kind: 'locationStock', locationId }), async (wakeup) => {
      if (!wakeup.isSnapshot) await sleep(PAUSE_MS)
      const fallen = await follow(wakeup)
      const isNews = wakeup.isSnapshot || fallen.length > 0
      return isNews ? { stockAlert: { isSnapshot: wakeup.isSnapshot, stockLevels: fallen } } : null
    })
  },
}

/** Remembers which are low, so that each is told when it falls and not again until it has recovered. */
function createFollower(db: Db, locationId: string): (wakeup: Wakeup) => Promise<StockLevelSource[]> {
  const low = new Set<string>()
  return async ({ isSnapshot, skuIds }) => {
    const levels = await listLowStockLevels(db, { locationId, ...(!isSnapshot && { skuIds }) })
    const fallen = isSnapshot ? levels : levels.filter(({ skuId }) => !low.has(skuId))
    if (isSnapshot) low.clear()
    for (const skuId of skuIds) low.delete(skuId)
    for (const { skuId } of levels) low.add(skuId)
    return fallen
  }
}
