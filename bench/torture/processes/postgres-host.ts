import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import type { LimitedDisk } from '@/bench/torture/processes/limited-disk'
import { shiftDatabaseClock } from '@/bench/torture/processes/shift-database-clock'
import { connectDatabase, type Database } from '@/db/client'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { type DatabaseProxy, openDatabaseProxy } from '@/db/testing/database-proxy'

/** The way of one server to the database. */
export interface Door {
  /** What the server connects with: it stays while Postgres comes and goes. */
  url: string
  proxy: DatabaseProxy
}

/** The one Postgres, with the product's own settings: durable. */
export interface PostgresHost {
  doors: readonly Door[]
  /** `kill -9` of the postmaster, and a start by the product's own code over what it left. Returns the milliseconds in between. */
  killAndStart(downMs: number): Promise<number>
  /** Its disk is full for so long; where it ends of that, it is started again once there is room. Null where no disk can be filled here. */
  fillDisk(forMs: number): Promise<'it went on' | 'it was started again' | null>
  /** Whoever connects as the product's role finds the database's clock so far ahead. */
  setClockAhead(aheadMs: number): Promise<void>
  /** As the superuser, past the doors, on a connection of its own. */
  administer<T>(use: (sql: postgres.Sql) => Promise<T>): Promise<T>
  /** As the product's role, past the doors. */
  withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** Less than one more segment of its log of changes. */
const ROOM_LEFT_BYTES = 2 * 1024 * 1024

export async function startPostgresHost(
  directory: string,
  { doorCount, disk }: { doorCount: number; disk: LimitedDisk | null },
): Promise<PostgresHost> {
  const proxies = await Promise.all(Array.from({ length: doorCount }, openDatabaseProxy))
  const pointTo = (port: number | null) => Promise.all(proxies.map((proxy) => proxy.pointTo(port)))
  let embedded = await start()

  async function start(): Promise<EmbeddedPostgres> {
    const started = await startEmbeddedPostgres({ directory })
    await pointTo(Number(new URL(started.url).port))
    return started
  }

  /** Gives the directory back; the lock file of the dead stays. */
  async function startAgain(): Promise<void> {
    await embedded.stop()
    embedded = await start()
  }

  const doors = proxies.map((proxy) => {
    const url = new URL(embedded.url)
    url.port = String(proxy.port)
    return { url: url.href, proxy }
  })

  async function administer<T>(use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
    const sql = postgres(embedded.adminUrl, { max: 1, onnotice: () => undefined })
    try {
      return await use(sql)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }

  async function killAndStart(downMs: number): Promise<number> {
    const killedAt = performance.now()
    const [pid] = readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)
    process.kill(Number(pid), 'SIGKILL')
    await pointTo(null)
    await embedded.gone
    await sleep(downMs)
    await startAgain()
    return performance.now() - killedAt
  }

  async function fillDisk(forMs: number): Promise<'it went on' | 'it was started again' | null> {
    if (!disk) return null
    let isGone = false
    void embedded.gone.then(() => {
      isGone = true
    })
    await disk.leaveRoomFor(ROOM_LEFT_BYTES)
    await sleep(forMs)
    await disk.leaveRoomFor(null)
    // What it was about to end of, it has ended of by then.
    await sleep(500)
    if (!isGone) return 'it went on'
    await startAgain()
    return 'it was started again'
  }

  /** One harm after the other: a Postgres that was killed cannot be started while its disk is full. */
  let harmed: Promise<unknown> = Promise.resolve()
  function harm<T>(blow: () => Promise<T>): Promise<T> {
    const mine = harmed.then(blow)
    harmed = mine.catch(() => undefined)
    return mine
  }

  return {
    doors,
    administer,
    killAndStart: (downMs) => harm(() => killAndStart(downMs)),
    fillDisk: (forMs) => harm(() => fillDisk(forMs)),
    setClockAhead: (aheadMs) =>
      administer((sql) => shiftDatabaseClock(sql, new URL(embedded.url).username, aheadMs)),
    async withDatabase(use) {
      const database = connectDatabase(embedded.url, { connectionsMax: 4 })
      try {
        return await use(database)
      } finally {
        await database.close()
      }
    },
    async stop() {
      await embedded.stop()
      for (const proxy of proxies) proxy.close()
    },
  }
}
