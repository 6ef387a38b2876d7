import type { LiveHub, Wakeup } from '@/graphql/live/live-hub'

/** A hub on which nothing ever changes: each watcher reads the present state, then waits. */
export function createStillHub(): LiveHub {
  return {
    watch() {
      let isFirst = true
      let finish = (_result: IteratorReturnResult<undefined>): void => undefined
      return {
        [Symbol.asyncIterator]() {
          return this
        },
        next() {
          if (isFirst) {
            isFirst = false
            const value: Wakeup = { isSnapshot: true, skuIds: [], orderIds: [] }
            return Promise.resolve({ done: false, value })
          }
          return new Promise((resolve) => {
            finish = resolve
          })
        },
        async return() {
          finish({ done: true, value: undefined })
          return { done: true, value: undefined }
        },
      }
    },
    stop: async () => undefined,
  }
}
