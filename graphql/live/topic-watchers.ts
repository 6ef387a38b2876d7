import { noteVersion } from '@/db/events/note-version'
import type { VersionsById, Wake } from '@/db/events/wake-payload'
import type { Topic, Wakeup } from '@/graphql/live/live-hub'
import { createMailbox, type Mailbox } from '@/graphql/live/mailbox'

/** Beyond it one says that everything changed: what a slow reader has missed stays bounded. */
const IDS_MAX = 1_000

interface Missed {
  isSnapshot: boolean
  skuIds: Map<string, number>
  orders: Map<string, number>
}

interface TopicWatcher {
  topic: Topic
  /** Null: nothing to tell. */
  missed: Missed | null
  mailbox: Mailbox<Wakeup>
}

/** Those who want to be told what to read again. */
export interface TopicWatchers {
  watch(topic: Topic): AsyncIterableIterator<Wakeup>
  wake(wake: Wake): void
  /** Something may have been missed: everybody reads everything again. */
  wakeAll(): void
  locationIds(): Iterable<string>
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
      missed: miss(true),
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
        watcher.missed = miss(true)
        watcher.mailbox.ring()
      }
    },
    locationIds: () => byLocation.keys(),
    count: () => all().length,
    end: () => {
      for (const watcher of all()) void watcher.mailbox.return()
    },
  }
}

function miss(isSnapshot: boolean): Missed {
  return { isSnapshot, skuIds: new Map(), orders: new Map() }
}

function takeMissed(watcher: TopicWatcher): Wakeup | null {
  const { missed } = watcher
  if (missed === null) return null
  watcher.missed = null
  return { isSnapshot: missed.isSnapshot, skuIds: [...missed.skuIds.keys()], orders: missed.orders }
}

/** Whether the wake-up says anything about the topic. */
function note(watcher: TopicWatcher, { stock, orders, picks }: Wake): boolean {
  const { topic } = watcher
  const missed = watcher.missed ?? miss(false)
  switch (topic.kind) {
    case 'order':
      if (!namesOrder(orders, topic.orderId)) return false
      noteVersion(missed.orders, topic.orderId, orders?.get(topic.orderId) ?? 0)
      break
    case 'pick':
      if (!picks && !namesOrder(orders, topic.orderId)) return false
      break
    case 'locationOrders':
      if (!orders) return false
      add(missed, missed.orders, orders)
      break
    case 'locationStock':
      if (!stock) return false
      add(missed, missed.skuIds, stock)
      break
    case 'picks':
      if (!picks) return false
      break
  }
  watcher.missed = missed
  return true
}

/** None at all means all of the location. */
function namesOrder(orders: VersionsById | undefined, orderId: string): boolean {
  return orders !== undefined && (orders.size === 0 || orders.has(orderId))
}

/** The same for several of them; what grew too long becomes "everything". */
function add(missed: { isSnapshot: boolean }, to: Map<string, number>, versions: VersionsById): void {
  if (missed.isSnapshot) return
  for (const [id, version] of versions) noteVersion(to, id, version)
  if (versions.size > 0 && to.size <= IDS_MAX) return
  missed.isSnapshot = true
  to.clear()
}
