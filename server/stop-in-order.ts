import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '@/db/settings/create-log'

const STEP_MAX_MS = 10_000

export interface Shutdown {
  /** What was started last is stopped first. */
  add(name: string, stop: () => Promise<void>): void
  readonly isStopping: boolean
  /** Stops everything once, however often it is called; a step that fails or hangs does not keep the next ones. */
  stop(): Promise<void>
}

export function createShutdown(log: Log): Shutdown {
  const steps: { name: string; stop: () => Promise<void> }[] = []
  let stopping: Promise<void> | null = null
  const stopAll = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      log.debug({ step: step.name }, 'stopping')
      await stopStep(step, log)
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
  log: Log,
): Promise<void> {
  try {
    const isStopped = await Promise.race([stop().then(() => true), sleep(STEP_MAX_MS, false, { ref: false })])
    if (!isStopped) log.warn({ step: name }, 'did not stop in time')
  } catch (error) {
    log.error({ step: name, err: error }, 'could not be stopped')
  }
}
