import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProcess } from '@/db/embedded/server-process'
import type { Log } from '@/db/settings/create-log'

const WAIT_FIRST_MS = 100
const WAIT_MAX_MS = 5_000
/** One that ran for so long is started again at once: what ended it is over. */
const STEADY_MS = 60_000

export interface KeepOptions {
  /** Starts it again at the same address; stops trying when it is told to. */
  startAgain(signal: AbortSignal): Promise<ServerProcess>
  log: Pick<Log, 'warn' | 'error'>
}

export interface KeptServer {
  /** It ended by itself and is not back yet. */
  isAway(): boolean
  /** Stops it, or the attempts to start it again. */
  stop(): Promise<void>
  /** Resolves when it was stopped. */
  gone: Promise<void>
}

/**
 * Starts a Postgres again whenever it ends by itself (killed for want of memory, a crash that its own recovery cannot mend, a disk that was
 * full): after a tenth of a second, then after twice as long each time, at most five seconds, and never gives up.
 */
export function keepRunning(first: ServerProcess, { startAgain, log }: KeepOptions): KeptServer {
  const stopping = new AbortController()
  const { signal } = stopping
  let current: ServerProcess | null = first
  let failures = 0

  async function restart(): Promise<ServerProcess | null> {
    while (!signal.aborted) {
      const waitMs = Math.min(WAIT_FIRST_MS * 2 ** failures, WAIT_MAX_MS)
      failures += 1
      await sleep(waitMs, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return null
      try {
        return await startAgain(signal)
      } catch (error) {
        if (!signal.aborted)
          log.error({ err: error, attempt: failures }, 'the embedded Postgres does not start')
      }
    }
    return null
  }

  async function watch(): Promise<void> {
    for (let server: ServerProcess | null = first; server; ) {
      current = server
      const startedAt = performance.now()
      await server.gone
      if (signal.aborted) return
      current = null
      if (performance.now() - startedAt > STEADY_MS) failures = 0
      log.warn('the embedded Postgres ended by itself and is started again')
      server = await restart()
      if (server && signal.aborted) await server.stop()
      else if (server) log.warn('the embedded Postgres is back')
    }
  }

  const gone = watch()
  return {
    isAway: () => current === null,
    stop: async () => {
      stopping.abort()
      await current?.stop()
      await gone
    },
    gone,
  }
}
