import type { Wake } from '@/db/events/wake-payload'
import type { Topic, Wakeup } from '@/graphql/live/live-hub'
import { createMailbox, type Mailbox } from '@/graphql/live/mailbox'

/** Beyond it one says that everything changed: what a slow reader has missed stays bounded. */
const IDS_MAX = 1_000

interface TopicWatcher {
  topic: Topic
  /** Null: nothing to tell. */
  missed: { isSnapshot: boolean; skuIds: Set<string>; orderIds: Set<string> } | null
  mailbox: Mailbox<Wakeup>
}

/** Those who want to be told what to read again. */
export interface TopicWatchers {
  watch(topic: Topic): AsyncIterableIterator<Wakeup>
  wake(wake: Wake): void
  /** Something may have been missed: everybody reads everything again. */
  wakeAll(): void
  count(): number
  end(): void
}

export function createTopicWatchers(): TopicWatchers {
  const byLocation = new Map<string, Set<TopicWatcher>>()

  const watch = (topic: Topic): AsyncIterableIterator<Wakeup> => {
    const watchers = byLocation.get(topic.locationId) ?? new Set()
    byLocation.set(topic.locationId, watchers)
    const watcher: TopicWatcher = {
      topic,
      missed: { isSnapshot: true, skuIds: new Set(), orderIds: new Set() },
      mailbox: createMailbox(
        () => takeMissed(watcher),
        () => {
          watchers.delete(watcher)
          if (watchers.size === 0) byLocation.delete(topic.locationId)
        },
      ),
    }
    watchers.add(watcher)
    return watcher.mailbox
  }
  const all = (): TopicWatcher[] => [...byLocation.values()].flatMap((watchers) => [...watchers])
  return {
    watch,
    wake: (wake) => {
      for (const watcher of byLocation.get(wake.locationId) ?? []) {
        if (note(watcher, wake)) watcher.mailbox.ring()
      }
    },
    wakeAll: () => {
      for (const watcher of all()) {
        watcher.missed = { isSnapshot: true, skuIds: new Set(), orderIds: new Set() }
        watcher.mailbox.ring()
      }
    },
    count: () => all().length,
    end: () => {
      for (const watcher of all()) void watcher.mailbox.return()
    },
  }
}

function takeMissed(watcher: TopicWatcher): Wakeup | null {
  const { missed } = watcher
  if (missed === null) return null
  watcher.missed = null
  return { isSnapshot: missed.isSnapshot, skuIds: [...missed.skuIds], orderIds: [...missed.orderIds] }
}

/** Whether the wake-up says anything about the topic. */
function note(watcher: TopicWatcher, { skuIds, orderIds, picks }: Wake): boolean {
  const missed = watcher.missed ?? { isSnapshot: false, skuIds: new Set(), orderIds: new Set() }
  switch (watcher.topic.kind) {
    case 'order':
      if (!namesOrder(orderIds, watcher.topic.orderId)) return false
      break
    case 'pick':
      if (!picks && !namesOrder(orderIds, watcher.topic.orderId)) return false
      break
    case 'locationOrders':
      if (!orderIds) return false
      add(missed, missed.orderIds, orderIds)
      break
    case 'locationStock':
      if (!skuIds) return false
      add(missed, missed.skuIds, skuIds)
      break
    case 'picks':
      if (!picks) return false
      break
  }
  watcher.missed = missed
  return true
}

/** An empty list means all of the location. */
function namesOrder(orderIds: readonly string[] | undefined, orderId: string): boolean {
  return orderIds !== undefined && (orderIds.length === 0 || orderIds.includes(orderId))
}

/** The same for a list of them; one that grew too long becomes "everything". */
function add(missed: { isSnapshot: boolean }, to: Set<string>, ids: readonly string[]): void {
  for (const id of ids) to.add(id)
  if (ids.length > 0 && to.size <= IDS_MAX) return
  missed.isSnapshot = true
  to.clear()
}
