import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CampaignEnd, campaign } from '@/bench/torture/campaign'
import { checkHistory } from '@/bench/torture/check/check-history'
import { readTables } from '@/bench/torture/check/read-tables'
import type { Contradiction } from '@/bench/torture/check/tables'
import { closeConnections } from '@/bench/torture/clients/post'
import type { History } from '@/bench/torture/history'
import { type Fleet, startFleet } from '@/bench/torture/processes/fleet'
import { openLimitedDisk } from '@/bench/torture/processes/limited-disk'
import { type PostgresHost, startPostgresHost } from '@/bench/torture/processes/postgres-host'
import { shiftClock } from '@/bench/torture/processes/shift-clock'
import { findEndOfWeekAndMonth } from '@/bench/torture/processes/shift-database-clock'
import { openPopulation, type Population } from '@/bench/torture/world'
import { auditDatabase } from '@/db/audit/audit-database'
import type { Database } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { createRandom } from '@/db/seed/random'

const SERVERS = 2
/** Two stores and a warehouse. */
const MODES = ['picked_in_store', 'picked_in_store', 'shipped_from_warehouse'] as const
const HEADS = { clients: 24, crowd: 90, customers: 14, shoppers: 5 }
/** Jobs that may wait for one location: few, so that a crowd fills its lane. */
const WAITING_MAX = 60
/** Far fewer than wait at times, so that batches travel in chains. */
const BATCH_MAX = 12
const CONNECTION_LIFETIME_MS = 1_000
/** The clocks of the two processes are ahead of the database's, and behind it, by up to so much. */
const CLOCK_OFF_MS_MAX = 5_000
/** What starts before the clients do, roughly. */
const START_MS = 6_000
const SETTLED_WITHIN_MS = 60_000
const STAND_STILL_MS = 800

export interface TortureOptions {
  seed: number
  minutes: number
  say(line: string): void
}

/** Two servers, one Postgres, hundreds of clients, and somebody who pulls every plug there is; then the reckoning. */
export async function torture(options: TortureOptions): Promise<CampaignEnd> {
  const { seed, minutes, say } = options
  const disk = await openLimitedDisk()
  if (!disk) say('No disk is filled: nobody may have a file system of their own here.')
  const directory = disk?.directory ?? makeDirectory()
  // What the processes say would be lost on a disk that is full.
  const logs = makeDirectory()
  const midway = Date.now() + START_MS + (minutes * 60_000) / 2
  const aheadMs = findEndOfWeekAndMonth(new Date(midway)).getTime() - midway
  const random = createRandom(seed)
  const [ahead, behind] = [random.integer(2_000, CLOCK_OFF_MS_MAX), random.integer(2_000, CLOCK_OFF_MS_MAX)]
  const postgres = await startPostgresHost(directory, { doorCount: SERVERS, disk })
  let isProven = false
  try {
    await postgres.withDatabase(({ url }) => migrateDatabase(url))
    await postgres.setClockAhead(aheadMs)
    shiftClock(aheadMs)
    const populations = await postgres.withDatabase(populate)
    const fleet = await startFleet(
      postgres.doors.map(({ url }, index) => ({
        databaseUrl: url,
        waitingMax: WAITING_MAX,
        batchMax: BATCH_MAX,
        connectionLifetimeMs: CONNECTION_LIFETIME_MS,
        clockAheadMs: aheadMs + (index === 0 ? ahead : -behind),
      })),
      logs,
    )
    try {
      let databaseAheadMs = aheadMs
      // While the servers stand still, so that nothing is asked before and answered after by another clock.
      const jump = async (forwardMs: number): Promise<void> => {
        const standing = fleet.servers.map((server) => server.pause(STAND_STILL_MS))
        await postgres.setClockAhead(databaseAheadMs + forwardMs)
        databaseAheadMs += forwardMs
        shiftClock(forwardMs)
        await Promise.all(standing)
      }
      const end = await campaign(options, { postgres, jump, fleet, populations })
      const unsettled = await settle(postgres)
      const reckoned = await reckon(end.history, postgres, fleet)
      const contradictions = [...end.contradictions, ...unsettled, ...reckoned]
      isProven = contradictions.length === 0
      return { ...end, contradictions }
    } finally {
      await Promise.all(fleet.servers.map((server) => server.stop()))
    }
  } finally {
    closeConnections()
    await postgres.stop()
    // A disk of its own ends with the run.
    if (isProven)
      for (const made of disk ? [logs] : [logs, directory]) rmSync(made, { recursive: true, force: true })
    else {
      // With its owners and modes, without which Postgres does not start on it.
      if (disk) execFileSync('cp', ['-a', directory, join(logs, 'database')])
      say(`The database and what the processes said are kept in ${logs}${disk ? '' : ` and ${directory}`}.`)
    }
  }
}

function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'onshelf-torture-'))
}

async function populate(database: Database): Promise<Population[]> {
  await keepPartitions(database, { now: new Date() })
  const populations: Population[] = []
  for (const mode of MODES) populations.push(await openPopulation(database, HEADS, mode))
  return populations
}

/** Late answers, voids and captures are the jobs' to finish, by themselves: payments of orders that are still held may wait for an answer that never comes. */
async function settle(postgres: PostgresHost): Promise<Contradiction[]> {
  const listOwed = () =>
    postgres.withDatabase(
      ({ sql }) => sql<{ id: string; state: string }[]>`
        select p.id, p.state || ' of an order that is ' || o.state as state
        from payment p join "order" o on o.location_id = p.location_id and o.id = p.order_id
        where (p.gateway_due_at is not null or p.state = 'pending') and not (p.state = 'timed_out' and o.state = 'held')`,
    )
  let owed = await listOwed()
  for (let waitedMs = 0; waitedMs < SETTLED_WITHIN_MS && owed.length > 0; waitedMs += 250) {
    await sleep(250)
    owed = await listOwed()
  }
  return owed.map(({ id, state }) => ({ name: 'a payment was never settled', what: `${id}, ${state}` }))
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
