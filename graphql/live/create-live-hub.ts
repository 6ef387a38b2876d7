import type { Database } from '@/db/client'
import { listenForWakes } from '@/db/events/listen-for-wakes'
import type { Log } from '@/db/settings/create-log'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'
import type { LiveHub } from '@/graphql/live/live-hub'
import { createStockWatchers } from '@/graphql/live/stock-watchers'
import { createTopicWatchers } from '@/graphql/live/topic-watchers'

/** A screen that follows nothing for longer says so (I10 leaves a second, and a break is found by its end). */
const DEAF_MAX_MS = 1_000

export interface LiveHubOptions {
  database: Database
  /** The connection for changes was lost: tell whoever watches that they are not live, and to reconnect. */
  onListeningLost?(): void
  log?: Pick<Log, 'warn' | 'info'>
}

/**
 * The process's one hub. It listens from the start; whoever watches before the database answers reads again once it does.
 */
export function createLiveHub({ database, onListeningLost, log }: LiveHubOptions): LiveHub {
  let isListening = true
  let deafTimer: ReturnType<typeof setTimeout> | null = null
  const topics = createTopicWatchers()
  const stock = createStockWatchers(
    (locationId, skuIds) => listStockLevelsBySkus(database.db, { locationId, skuIds }),
    (error) => log?.warn({ err: error }, 'could not read what changed'),
  )
  const listener = listenForWakes({
    url: database.url,
    log,
    watched: () => [...new Set([...stock.locationIds(), ...topics.locationIds()])],
    onWake: (wake) => {
      if (wake.stock) stock.wake(wake.locationId, wake.stock)
      if (wake.prices) stock.reprice(wake.locationId, wake.prices)
      topics.wake(wake)
    },
    onLost: () => {
      deafTimer ??= setTimeout(() => {
        isListening = false
        onListeningLost?.()
      }, DEAF_MAX_MS).unref()
    },
    onListening: () => {
      if (deafTimer) clearTimeout(deafTimer)
      deafTimer = null
      isListening = true
      stock.wakeAll()
      topics.wakeAll()
    },
  })
  return {
    watch: topics.watch,
    watchStock: stock.watch,
    isListening: () => isListening,
    countWatchers: () => topics.count() + stock.count(),
    stop: async () => {
      if (deafTimer) clearTimeout(deafTimer)
      await listener.stop()
      await stock.end()
      topics.end()
    },
  }
}
