import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { campaign } from '@/bench/torture/campaign'
import type { ChaosEvent } from '@/bench/torture/chaos/chaos'
import { checkHistory } from '@/bench/torture/check/check-history'
import { readTables } from '@/bench/torture/check/read-tables'
import type { Contradiction } from '@/bench/torture/check/tables'
import { closeConnections } from '@/bench/torture/clients/post'
import type { History } from '@/bench/torture/history'
import { type Fleet, startFleet } from '@/bench/torture/processes/fleet'
import { type PostgresHost, startPostgresHost } from '@/bench/torture/processes/postgres-host'
import { openPopulation, type Population } from '@/bench/torture/world'
import { auditDatabase } from '@/db/audit/audit-database'
import type { Database } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

const SERVERS = 2
const PLACES = 3
const CLIENTS_PER_PLACE = 70
/** Jobs that may wait for one location: few, so that a crowd fills its lane. */
const WAITING_MAX = 60
const CROWD = 100

export interface TortureOptions {
  seed: number
  minutes: number
  say(line: string): void
}

export interface Verdict {
  history: History
  events: ChaosEvent[]
  contradictions: Contradiction[]
}

/** Two servers, one Postgres, hundreds of clients, and somebody who pulls every plug there is; then the reckoning. */
export async function torture(options: TortureOptions): Promise<Verdict> {
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-torture-'))
  const postgres = await startPostgresHost(directory)
  let isProven = false
  try {
    await postgres.withDatabase(({ url }) => migrateDatabase(url))
    const populations = await postgres.withDatabase(populate)
    const fleet = await startFleet(SERVERS, { databaseUrl: postgres.url, waitingMax: WAITING_MAX }, directory)
    try {
      const { history, events, contradictions } = await campaign(options, { postgres, fleet, populations })
      const found = [...contradictions, ...(await reckon(history, postgres, fleet))]
      isProven = found.length === 0
      return { history, events, contradictions: found }
    } finally {
      await Promise.all(fleet.servers.map((server) => server.stop()))
    }
  } finally {
    closeConnections()
    await postgres.stop()
    if (isProven) rmSync(directory, { recursive: true, force: true })
    else options.say(`The database and what the processes said are kept in ${directory}.`)
  }
}

async function populate(database: Database): Promise<Population[]> {
  const populations: Population[] = []
  for (let index = 0; index < PLACES; index += 1) {
    populations.push(await openPopulation(database, { clients: CLIENTS_PER_PLACE, crowd: CROWD }))
  }
  return populations
}

/** The servers stop in order; then nothing is under way any more, and histories, tables and audit have to agree. */
async function reckon(
  history: History,
  postgres: PostgresHost,
  { servers, deaths }: Fleet,
): Promise<Contradiction[]> {
  const stops = await Promise.all(servers.map((server) => server.stop()))
  const found = deaths.map((what) => ({ name: 'a server ended by itself', what }))
  for (const [index, what] of stops.entries()) {
    if (what !== null) found.push({ name: `server ${index} did not stop in order`, what })
  }
  return postgres.withDatabase(async (database) => {
    const audit = await auditDatabase(database)
    for (const { invariant, violationCount, violations } of audit.invariants) {
      if (violationCount === 0) continue
      found.push({
        name: `the audit finds ${invariant} broken`,
        what: JSON.stringify(violations.slice(0, 3)),
      })
    }
    return [...found, ...checkHistory(history, await readTables(database))]
  })
}
