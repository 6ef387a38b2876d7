/** A reader's letter box: holds at most what `take` can give, however long the reader is away. */
export interface Mailbox<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorReturnResult<undefined>>
  /** There is something to take. */
  ring(): void
}

/**
 * An iterator whose `return` does not wait for the event under way, as a generator's does: a socket that closes ends it
 * at once. `take` gives what is there now, or null; `onEnd` runs once.
 */
export function createMailbox<T>(take: () => T | null, onEnd: () => void): Mailbox<T> {
  const over = { done: true, value: undefined } as const
  let isOver = false
  let wait: ((result: IteratorResult<T, undefined>) => void) | null = null

  const deliver = (result: IteratorResult<T, undefined>): void => {
    const resolve = wait
    wait = null
    resolve?.(result)
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next() {
      if (isOver) return Promise.resolve(over)
      const value = take()
      if (value !== null) return Promise.resolve({ done: false, value })
      return new Promise((resolve) => {
        wait = resolve
      })
    },
    return() {
      if (!isOver) {
        isOver = true
        onEnd()
        deliver(over)
      }
      return Promise.resolve(over)
    },
    ring() {
      if (isOver || wait === null) return
      const value = take()
      if (value !== null) deliver({ done: false, value })
    },
  }
}
