import type { Database } from '@/db/client'
import { listenForWakes } from '@/db/events/listen-for-wakes'
import type { Log } from '@/db/settings/create-log'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import type { LiveHub } from '@/graphql/live/live-hub'
import { createStockWatchers } from '@/graphql/live/stock-watchers'
import { createTopicWatchers } from '@/graphql/live/topic-watchers'

/**
 * The process's one hub. It listens from the start; whoever watches before the database answers reads again once it does.
 */
export function createLiveHub({
  database,
  log,
}: {
  database: Database
  log?: Pick<Log, 'warn' | 'info'>
}): LiveHub {
  const topics = createTopicWatchers()
  const stock = createStockWatchers(
    (locationId, skuIds) => listStockLevelsBySkus(database.db, { locationId, skuIds }),
    (error) => log?.warn({ err: error }, 'could not read what changed'),
  )
  const listener = listenForWakes({
    url: database.url,
    log,
    onWake: (wake) => {
      if (wake.skuIds) stock.wake(wake.locationId, wake.skuIds)
      topics.wake(wake)
    },
    onListening: () => {
      stock.wakeAll()
      topics.wakeAll()
    },
  })
  return {
    watch: topics.watch,
    watchStock: stock.watch,
    countWatchers: () => topics.count() + stock.count(),
    stop: async () => {
      await listener.stop()
      await stock.end()
      topics.end()
    },
  }
}
