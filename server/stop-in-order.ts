import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '@/db/settings/create-log'

/** A step has so long, and all of them together: who stops the process kills it after half a minute, as a rule. */
const STEP_MAX_MS = 10_000
const ALL_MAX_MS = 25_000
/** What is left for a step when the time of all is up. */
const LAST_MS = 200

export interface Shutdown {
  /** What was started last is stopped first. */
  add(name: string, stop: () => Promise<void>): void
  readonly isStopping: boolean
  /** Stops everything once, however often it is called; a step that fails or hangs does not keep the next ones. */
  stop(): Promise<void>
}

interface ShutdownOptions {
  /** So long the process says that it is about to stop and goes on serving, until whoever sends it requests has seen that. */
  graceMs?: number
  stepMaxMs?: number
  allMaxMs?: number
}

export function createShutdown(
  log: Log,
  { graceMs = 0, stepMaxMs = STEP_MAX_MS, allMaxMs = ALL_MAX_MS }: ShutdownOptions = {},
): Shutdown {
  const steps: { name: string; stop: () => Promise<void> }[] = []
  let stopping: Promise<void> | null = null
  const stopAll = async (): Promise<void> => {
    if (graceMs > 0) await sleep(graceMs)
    const startedAt = performance.now()
    for (let step = steps.pop(); step; step = steps.pop()) {
      log.debug({ step: step.name }, 'stopping')
      const left = allMaxMs - (performance.now() - startedAt)
      await stopStep(step, { log, withinMs: Math.max(LAST_MS, Math.min(stepMaxMs, left)) })
    }
  }
  return {
    add: (name, stop) => {
      steps.push({ name, stop })
    },
    get isStopping() {
      return stopping !== null
    },
    stop: () => {
      stopping ??= stopAll()
      return stopping
    },
  }
}

async function stopStep(
  { name, stop }: { name: string; stop: () => Promise<void> },
  { log, withinMs }: { log: Log; withinMs: number },
): Promise<void> {
  try {
    const isStopped = await Promise.race([stop().then(() => true), sleep(withinMs, false, { ref: false })])
    if (!isStopped) log.warn({ step: name }, 'did not stop in time')
  } catch (error) {
    log.error({ step: name, err: error }, 'could not be stopped')
  }
}
