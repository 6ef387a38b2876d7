import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { joinWakes } from '@/db/events/join-wakes'
import { sendWakes } from '@/db/events/send-wakes'
import type { Wake } from '@/db/events/wake-payload'
import type { Log } from '@/db/settings/create-log'

/** What happens within so many milliseconds is told together. */
const TOGETHER_MS = 10
const RETRY_MS = 50
/** Whoever stops does not wait longer for a database that does not answer. */
const LAST_MS_MAX = 1_000

/** Tells every process what was committed. */
export interface Waker {
  /** Stands in the marks of what it tells. */
  id: string
  /** Told at once where nothing was told just now, else within ten milliseconds, together with what comes meanwhile. */
  tell(wake: Wake): void
  /** Tells what is still to be told, then closes. */
  stop(): Promise<void>
}

/**
 * A waker on a connection of its own. A transaction that notifies holds one lock of the whole instance while it commits, so that all locations would
 * wait for one another's flush: those that change stock do not notify, and what does commits nothing. What is told may be told twice; what is lost
 * together with its process is missed by its mark (`missed-wakes.ts`).
 */
export function openWaker(url: string, log?: Pick<Log, 'warn'>): Waker {
  const sql = postgres(url, {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: 'onshelf waker' },
  })
  let due = new Map<string, Wake>()
  let telling: Promise<void> | null = null
  let isStopping = false

  const add = (wake: Wake): void => {
    const before = due.get(wake.locationId)
    due.set(wake.locationId, before ? joinWakes(before, wake) : wake)
  }
  const tellDue = async (): Promise<void> => {
    while (due.size > 0) {
      const now = due
      due = new Map()
      try {
        await sendWakes(sql, [...now.values()])
        if (!isStopping) await sleep(TOGETHER_MS)
      } catch (error) {
        if (isStopping) return
        log?.warn({ err: error }, 'could not tell what changed, and will again')
        const meanwhile = due
        due = now
        for (const wake of meanwhile.values()) add(wake)
        await sleep(RETRY_MS)
      }
    }
  }
  const start = (): void => {
    telling ??= tellDue().finally(() => {
      telling = null
    })
  }

  return {
    id: randomUUID(),
    tell(wake) {
      add(wake)
      start()
    },
    async stop() {
      isStopping = true
      await Promise.race([telling, sleep(LAST_MS_MAX, undefined, { ref: false })])
      await sql.end({ timeout: LAST_MS_MAX / 1_000 })
    },
  }
}
