/**
 * For each wake-up what `read` makes of it; null says that there is nothing to tell. `return` reaches the source at once,
 * even while it waits or `read` is under way.
 */
export function readEach<S, T>(
  source: AsyncIterableIterator<S>,
  read: (wakeup: S) => T | null | Promise<T | null>,
): AsyncIterableIterator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      for (;;) {
        const wakeup = await source.next()
        if (wakeup.done) return { done: true, value: undefined }
        try {
          const value = await read(wakeup.value)
          if (value !== null) return { done: false, value }
        } catch (error) {
          await source.return?.()
          throw error
        }
      }
    },
    async return() {
      await source.return?.()
      return { done: true, value: undefined }
    },
  }
}
