/** Something that changed, named so that its watchers can read it again. */
export type Topic =
  | { kind: 'stock'; locationId: string; skuIds: readonly string[] }
  | { kind: 'order'; locationId: string; orderId: string }
  | { kind: 'locationOrders'; locationId: string }
  | { kind: 'picks'; locationId: string }

/** Wakes those who watch a topic. Says only what to read again, never what it became. */
export interface LiveHub {
  /**
   * Yields once at once (read the present state), then whenever something of the topic changed or may have been missed.
   * Coalesced: while its reader is busy, any number of changes become one.
   */
  watch(topic: Topic): AsyncIterableIterator<Wakeup>
  stop(): Promise<void>
}

export interface Wakeup {
  /** Sent first and after every gap: everything is to be read again. */
  isSnapshot: boolean
  /** Which SKUs of a stock topic changed. */
  skuIds: readonly string[]
  /** Which orders of a location changed. */
  orderIds: readonly string[]
}
