import type { Log } from '@/db/settings/create-log'
import type { Shutdown } from '@/server/stop-in-order'

/** The terminal sends Ctrl-C to npm and to us, and npm passes it on: what comes so soon is the same key stroke. */
const SAME_STROKE_MS = 1_000

/** Ctrl-C stops in order; a second one does not wait. A bug that nobody caught stops in order too, with exit code 1. */
export function stopOnSignals(shutdown: Shutdown, log: Log): void {
  let firstAt: number | null = null
  const stop = (exitCode: number): void => {
    if (firstAt !== null) {
      if (performance.now() - firstAt > SAME_STROKE_MS) process.exit(130)
      return
    }
    firstAt = performance.now()
    void shutdown.stop().then(() => process.exit(exitCode))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'a bug stopped the process')
      if (!shutdown.isStopping) stop(1)
    })
  }
}
