import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { createMissedWakes } from '@/db/events/missed-wakes'
import { readWake } from '@/db/events/read-wake'
import { readWakeMarks } from '@/db/events/wake-marks'
import { WAKE_CHANNEL, type Wake } from '@/db/events/wake-payload'
import type { LocationId } from '@/db/ids'
import type { Log } from '@/db/settings/create-log'

/**
 * A connection that died in silence (a cable, a firewall) is found by asking, and so is a wake-up that was never sent: both within a second, as screens may be
 * as old as that (I10). A wake-up is missed once it was not heard at two looks.
 */
const PULSE_MS = 300
const PULSE_MAX_MS = 450

/** For so long at most a listener may be deaf before it knows. */
export const DEAF_MS_MAX = PULSE_MS + PULSE_MAX_MS
const WAIT_MAX_MS = 2_000

export interface WakeListenerOptions {
  url: string
  /** Locations that somebody looks at: a change there is noticed even if whoever made it never told. */
  watched(): readonly LocationId[]
  onWake(wake: Wake): void
  /** Listening begins, or begins again: whatever was committed before may have been missed. */
  onListening(): void
  /** Nothing is heard until `onListening`. */
  onLost?(): void
  log?: Pick<Log, 'warn' | 'info'>
}

export interface WakeListener {
  stop(): Promise<void>
}

/** One connection per process on the channel of wake-ups. Reconnects by itself, without limit. */
export function listenForWakes(options: WakeListenerOptions): WakeListener {
  const stopping = new AbortController()
  const ended = keepListening(options, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function keepListening(options: WakeListenerOptions, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await listenOnce(
        {
          ...options,
          onListening: () => {
            failures = 0
            options.onListening()
          },
        },
        signal,
      )
    } catch (error) {
      options.onLost?.()
      if (failures === 0) options.log?.warn({ err: error }, 'lost the connection that listens for changes')
      failures += 1
    }
    const wait = Math.min(50 * 2 ** failures, WAIT_MAX_MS)
    await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

/** Resolves when it is stopped; rejects when the connection is lost or cannot be made. */
async function listenOnce(
  { url, watched, onWake, onListening }: WakeListenerOptions,
  signal: AbortSignal,
): Promise<void> {
  let lose: (reason: Error) => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  lost.catch(() => undefined)
  const missed = createMissedWakes()
  // `onnotify` is what the driver's own `listen` is made of; that one cannot be asked whether it is alive.
  const connection = {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 10,
    onnotice: () => undefined,
    onclose: () => lose(new Error('The connection was closed.')),
    onnotify: (_channel: string, payload: string) => {
      const wake = readWake(payload)
      if (!wake) return
      missed.heard(wake)
      onWake(wake)
    },
    connection: { application_name: 'onshelf listener' },
  }
  const sql = postgres(url, connection)
  const stopped = new Promise<'stopped'>((resolve) => {
    signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  try {
    await Promise.race([sql.unsafe(`/* listenForWakes */ listen ${WAKE_CHANNEL}`), lost, stopped])
    if (!signal.aborted) onListening()
    while (!signal.aborted) {
      await Promise.race([sleep(PULSE_MS, undefined, { ref: false }), lost, stopped])
      if (signal.aborted) break
      const marks = await Promise.race([readWakeMarks(sql, watched()), lost, failAfter(PULSE_MAX_MS)])
      for (const locationId of missed.find(marks)) onWake(everythingOf(locationId))
    }
  } finally {
    await sql.end({ timeout: 0 }).catch(() => undefined)
  }
}

function everythingOf(locationId: LocationId): Wake {
  return { locationId, stock: new Map(), orders: new Map(), picks: true }
}

async function failAfter(ms: number): Promise<never> {
  await sleep(ms, undefined, { ref: false })
  // A process that stood still itself finds its timer before the answer that came meanwhile.
  for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate)
  throw new Error('The connection does not answer.')
}
