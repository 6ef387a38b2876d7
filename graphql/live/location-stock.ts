import { setTimeout as sleep } from 'node:timers/promises'
import { noteVersion } from '@/db/events/note-version'
import type { VersionsById } from '@/db/events/wake-payload'
import type { StockNews } from '@/graphql/live/live-hub'
import { readUntilSeen } from '@/graphql/live/read-until-seen'
import { createSetParts } from '@/graphql/live/set-parts'
import { createStockWatcher, type StockWatcher } from '@/graphql/live/stock-watcher'
import type { StockLevelSource } from '@/graphql/stock/sources'

export interface LocationStockOptions {
  read(skuIds: readonly string[]): Promise<StockLevelSource[]>
  onFailure(error: unknown): void
  /** Nobody watches any more. */
  onEmpty(): void
}

/** Those who watch the stock of one location. */
export interface LocationStock {
  watch(skuIds: readonly string[]): AsyncIterableIterator<StockNews>
  /** These changed, and are so new at least; none means all of the location. */
  wake(versions: VersionsById): void
  /** These cost otherwise; none means all of the location. */
  reprice(skuIds: ReadonlySet<string>): void
  /** Something may have been missed: everybody gets everything again. */
  wakeAll(): void
  count(): number
  /** Lets the statement under way end, then ends what is still watched. */
  end(): Promise<void>
}

/** Waits this long before it asks a database again that could not answer. */
const RETRY_MS = 250

/**
 * To tell a watcher costs about 0.07 ms, most of it the write to its socket. They are told during the pause: one in proportion keeps half
 * of the processor for those who buy, and a crowd of a thousand still sees a change within a quarter of a second.
 */
const PAUSE_MS_PER_WATCHER = 0.15
const PAUSE_MAX_MS = 150

export function createLocationStock(options: LocationStockOptions): LocationStock {
  const watchers = new Set<StockWatcher>()
  const bySku = new Map<string, Set<StockWatcher>>()
  /** Versions that every watcher has been told, except those who wait for a snapshot. */
  const told = new Map<string, number>()
  /** To be read, and how new it is at least. */
  const pending = new Map<string, number>()
  const parts = createSetParts()
  let reading: Promise<void> | null = null
  let isEnded = false

  const want = (skuId: string, version = 0): void => noteVersion(pending, skuId, version)

  /** One statement at a time; what changes meanwhile is gathered for the next one, so nothing is missed. */
  const readPending = async (): Promise<void> => {
    while (pending.size > 0 && !isEnded) {
      const wanted = new Map(pending)
      pending.clear()
      parts.beginReading()
      const fresh = [...watchers].filter((watcher) => watcher.needsSnapshot)
      try {
        const levels = await readUntilSeen(
          () => options.read([...wanted.keys()]),
          wanted,
          ({ skuId }) => skuId,
        )
        const watched = levels.filter(({ skuId }) => bySku.has(skuId))
        for (const setId of parts.note(watched)) want(setId)
        const count = deliver(levels, fresh, bySku, told)
        await sleep(Math.min(count * PAUSE_MS_PER_WATCHER, PAUSE_MAX_MS))
      } catch (error) {
        options.onFailure(error)
        for (const [skuId, version] of wanted) want(skuId, version)
        await sleep(RETRY_MS)
      }
    }
    reading = null
  }
  const start = (): void => {
    if (pending.size > 0 && !isEnded) reading ??= readPending()
  }
  const leave = (watcher: StockWatcher): void => {
    watchers.delete(watcher)
    for (const skuId of watcher.skuIds) {
      const those = bySku.get(skuId)
      those?.delete(watcher)
      if (those?.size !== 0) continue
      bySku.delete(skuId)
      told.delete(skuId)
      parts.forget(skuId)
    }
    if (watchers.size === 0) options.onEmpty()
  }

  return {
    watch: (skuIds) => {
      const watcher = createStockWatcher([...new Set(skuIds)], leave)
      watchers.add(watcher)
      for (const skuId of watcher.skuIds) {
        bySku.set(skuId, (bySku.get(skuId) ?? new Set()).add(watcher))
        want(skuId)
      }
      if (watcher.skuIds.length === 0) watcher.isNewsSnapshot = true
      start()
      return watcher.mailbox
    },
    wake: (versions) => {
      if (versions.size === 0) for (const skuId of bySku.keys()) want(skuId)
      for (const [skuId, version] of versions) if (bySku.has(skuId)) want(skuId, version)
      const sets = parts.setsOf(versions.keys())
      for (const setId of sets) want(setId)
      // What a set is told by is read with it, until it is as new as was said.
      if (sets.length > 0)
        for (const [skuId, version] of versions) if (parts.isPart(skuId)) want(skuId, version)
      start()
    },
    reprice: (skuIds) => {
      for (const watcher of watchers) {
        // Whoever still waits for a snapshot is told with it.
        const its = watcher.skuIds.filter((skuId) => skuIds.size === 0 || skuIds.has(skuId))
        for (const skuId of its) watcher.repriced.add(skuId)
        if (its.length > 0 && !watcher.needsSnapshot) watcher.mailbox.ring()
      }
    },
    wakeAll: () => {
      for (const watcher of watchers) watcher.needsSnapshot = true
      for (const skuId of bySku.keys()) want(skuId)
      start()
    },
    count: () => watchers.size,
    end: async () => {
      isEnded = true
      await reading
      for (const watcher of [...watchers]) void watcher.mailbox.return()
    },
  }
}

/**
 * The same rows go to everybody, who then shows of them what its viewer may see. What was read for a newcomer's snapshot
 * and has not changed is told to nobody else. Returns how many were told.
 */
function deliver(
  levels: readonly StockLevelSource[],
  fresh: readonly StockWatcher[],
  bySku: ReadonlyMap<string, ReadonlySet<StockWatcher>>,
  versionsTold: Map<string, number>,
): number {
  const newcomers = new Set(fresh)
  const ringing = new Set(fresh)
  for (const watcher of fresh) {
    watcher.needsSnapshot = false
    watcher.isNewsSnapshot = true
  }
  for (const level of levels) {
    const isNews = versionsTold.get(level.skuId) !== level.version
    const watchers = bySku.get(level.skuId)
    if (!watchers) continue
    for (const watcher of watchers) {
      // Whoever came after the statement began is told by the next one, from which nothing is left out.
      if (watcher.needsSnapshot || !(isNews || newcomers.has(watcher))) continue
      watcher.news.set(level.skuId, level)
      ringing.add(watcher)
    }
    versionsTold.set(level.skuId, level.version)
  }
  for (const watcher of ringing) watcher.mailbox.ring()
  return ringing.size
}
