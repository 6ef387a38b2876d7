import { setTimeout as sleep } from 'node:timers/promises'
import { fillLane } from '@/bench/torture/chaos/fill-lane'
import type { Client } from '@/bench/torture/clients/client'
import type { Server } from '@/bench/torture/processes/fleet'
import type { PostgresHost } from '@/bench/torture/processes/postgres-host'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'

export interface Victims {
  servers: readonly Server[]
  postgres: PostgresHost
  /** Sets the database's clock forward, and that of the clients; those of the servers stay. */
  jump(forwardMs: number): Promise<void>
  places: readonly Place[]
  /** Clients of each place that only come in crowds. */
  crowds: readonly (readonly Client[])[]
}

export type BlowKind =
  | 'kill a server'
  | 'kill Postgres'
  | 'end a lane in its transaction'
  | 'lose a commit'
  | 'reset all connections'
  | 'stop a server'
  | 'stop a backend'
  | 'fill a lane'

/** Everything is drawn before the first wait, so that the row of numbers does not depend on how a blow went. Says what it hit. */
type Blow = (victims: Victims, random: Random) => Promise<string>

export const BLOWS: Record<BlowKind, Blow> = {
  async 'kill a server'({ servers }, random) {
    const index = random.integer(0, servers.length - 1)
    const downMs = random.integer(50, 1_000)
    await servers[index]?.kill(downMs)
    return `server ${index}, down for ${downMs} ms`
  },

  async 'kill Postgres'({ postgres }, random) {
    const awayMs = await postgres.killAndStart(random.integer(0, 1_000))
    return `back after ${Math.round(awayMs)} ms`
  },

  async 'end a lane in its transaction'({ postgres }, random) {
    const count = random.integer(1, 4)
    const ended = await findLanes(
      postgres,
      count,
      (sql, pids) => sql`select pg_terminate_backend(pid) from unnest(${pids}::integer[]) as t (pid)`,
    )
    return `${ended} backends`
  },

  async 'lose a commit'({ postgres }, random) {
    const loss = random.pick(['before the commit', 'after the commit'] as const)
    const door = random.pick(postgres.doors)
    const isLost = await door.proxy.loseCommit(loss, 1_000)
    return isLost ? loss : 'nobody committed'
  },

  async 'reset all connections'({ postgres }) {
    return `${postgres.doors.reduce((sum, { proxy }) => sum + proxy.resetAll(), 0)} connections`
  },

  async 'stop a server'({ servers }, random) {
    const index = random.integer(0, servers.length - 1)
    const forMs = random.integer(1_000, 3_000)
    await servers[index]?.pause(forMs)
    return `server ${index} for ${forMs} ms`
  },

  async 'stop a backend'({ postgres }, random) {
    const forMs = random.integer(500, 2_000)
    const stopped = await findLanes(postgres, 1, async (_sql, pids) => {
      for (const pid of pids) signal(pid, 'SIGSTOP')
      await sleep(forMs)
      for (const pid of pids) signal(pid, 'SIGCONT')
    })
    return `${stopped} backends for ${forMs} ms`
  },

  async 'fill a lane'({ servers, postgres, places, crowds }, random) {
    const server = random.integer(0, servers.length - 1)
    const at = random.integer(0, places.length - 1)
    const place = places[at]
    const crowd = crowds[at] ?? []
    if (!place) return 'nowhere'
    const isCome = await fillLane({ postgres, place, crowd, server, random })
    if (!isCome) return 'the last crowd is still waiting'
    return `location ${at} on server ${server}, ${crowd.length} at once`
  },
}

type Sql = Parameters<Parameters<PostgresHost['administer']>[0]>[0]

/** Does something to backends of lanes that are in a transaction at this moment. */
function findLanes(
  postgres: PostgresHost,
  count: number,
  use: (sql: Sql, pids: number[]) => Promise<unknown>,
): Promise<number> {
  return postgres.administer(async (sql) => {
    for (let look = 0; look < 100; look += 1) {
      const rows = await sql<{ pid: number }[]>`
        select pid from pg_stat_activity
        where application_name = 'onshelf lane' and backend_xid is not null limit ${count}`
      if (rows.length > 0) {
        const pids = rows.map(({ pid }) => pid)
        await use(sql, pids)
        return pids.length
      }
      await sleep(5)
    }
    return 0
  })
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended a moment ago.
  }
}
