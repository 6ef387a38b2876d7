import type { LiveHub } from '@/graphql/live/live-hub'
import { createMailbox, type Mailbox } from '@/graphql/live/mailbox'

/** A hub on which nothing ever changes: each watcher reads the present state, then waits. */
export function createStillHub(): LiveHub {
  return {
    watch: () => once({ isSnapshot: true, skuIds: [], orderIds: [] }),
    watchStock: () => once({ isSnapshot: true, levels: [] }),
    countWatchers: () => 0,
    stop: async () => undefined,
  }
}

function once<T>(value: T): Mailbox<T> {
  let left: T | null = value
  return createMailbox(
    () => {
      const taken = left
      left = null
      return taken
    },
    () => undefined,
  )
}
