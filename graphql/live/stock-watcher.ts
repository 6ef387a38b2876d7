import type { StockNews } from '@/graphql/live/live-hub'
import { createMailbox, type Mailbox } from '@/graphql/live/mailbox'
import type { StockLevelSource } from '@/graphql/stock/sources'

/** One reader of stock levels, and what it has not taken yet. */
export interface StockWatcher {
  skuIds: readonly string[]
  /** Whether it waits for the present level of everything; until then it is told nothing else. */
  needsSnapshot: boolean
  /** The newest of each, so at most one row per SKU that it watches. */
  news: Map<string, StockLevelSource>
  isNewsSnapshot: boolean
  /** What costs otherwise since, of what it watches. */
  repriced: Set<string>
  mailbox: Mailbox<StockNews>
}

export function createStockWatcher(
  skuIds: readonly string[],
  onEnd: (watcher: StockWatcher) => void,
): StockWatcher {
  const watcher: StockWatcher = {
    skuIds,
    needsSnapshot: true,
    news: new Map(),
    isNewsSnapshot: false,
    repriced: new Set(),
    mailbox: createMailbox(
      () => takeNews(watcher),
      () => onEnd(watcher),
    ),
  }
  return watcher
}

function takeNews(watcher: StockWatcher): StockNews | null {
  const { repriced } = watcher
  if (watcher.news.size === 0 && !watcher.isNewsSnapshot && repriced.size === 0) return null
  const news = {
    isSnapshot: watcher.isNewsSnapshot,
    levels: [...watcher.news.values()],
    ...(repriced.size > 0 && { repriced: [...repriced] }),
  }
  watcher.repriced = new Set()
  watcher.news = new Map()
  watcher.isNewsSnapshot = false
  return news
}
