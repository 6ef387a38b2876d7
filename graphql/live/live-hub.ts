import type { VersionsById } from '@/db/events/wake-payload'
import type { StockLevelSource } from '@/graphql/stock/sources'

/** Something that changes, named so that its watchers can read it again. */
export type Topic =
  | { kind: 'order'; locationId: string; orderId: string }
  | { kind: 'locationOrders'; locationId: string }
  | { kind: 'locationStock'; locationId: string }
  | { kind: 'picks'; locationId: string }
  /** One pick, by the order whose lines it shows. */
  | { kind: 'pick'; locationId: string; orderId: string }

/** Wakes those who watch. */
export interface LiveHub {
  /**
   * Yields once at once (read the present state), then whenever something of the topic changed or may have been missed.
   * Says only what to read again, never what it became. Coalesced: while its reader is busy, any number of changes
   * become one.
   */
  watch(topic: Topic): AsyncIterableIterator<Wakeup>
  /**
   * Yields the present levels at once, then the newest of each that changed. A thousand watchers share one statement per
   * wake-up: it is read once and handed to all. Unknown SKUs are left out. A slow reader gets the newest, not the history.
   */
  watchStock(what: { locationId: string; skuIds: readonly string[] }): AsyncIterableIterator<StockNews>
  /** False once the database has been out of reach for so long that a screen would not be true any more. */
  isListening(): boolean
  /** How many watch, over all topics. */
  countWatchers(): number
  /** Closes its connection to the database, then ends what is still watched. Tell the sockets first: an ended watch is not resumed. */
  stop(): Promise<void>
}

export interface Wakeup {
  /** Sent first and after every gap: everything is to be read again. */
  isSnapshot: boolean
  /** Which SKUs of a location's stock changed. */
  skuIds: readonly string[]
  /** Which orders of a location changed, and how new they are at least. */
  orders: VersionsById
}

export interface StockNews {
  /** Sent first and after every gap: the present level of every SKU that is watched. */
  isSnapshot: boolean
  levels: readonly StockLevelSource[]
  /** SKUs whose price has begun or ended; missing: of none. */
  repriced?: readonly string[]
}
