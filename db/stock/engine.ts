import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@/db/client'
import { openWaker, type Waker } from '@/db/events/open-waker'
import type { LocationId } from '@/db/ids'
import { followLiveHolds } from '@/db/partitions/live-holds'
import type { Log } from '@/db/settings/create-log'
import { runBatch } from '@/db/stock/batch'
import { createBatchShare } from '@/db/stock/batch-share'
import { classifyFailure, isClash } from '@/db/stock/classify-failure'
import { hashContent } from '@/db/stock/content-hash'
import type { LaneJob } from '@/db/stock/job'
import { type Answer, createLane, type Lane, type Running } from '@/db/stock/lane'
import { type Chain, openLaneConnections, type PlaceBehind } from '@/db/stock/lane-connections'
import type { BatchMembers } from '@/db/stock/members'
import type { Refusal, StockChanged } from '@/db/stock/outcome'
import type { QueuedJob } from '@/db/stock/queued-job'

export interface StockEngineSettings {
  /** Connections for batches: as many locations can have a batch in flight at once. */
  connectionsMax: number
  /** A lane's connection that is older is replaced between two batches. */
  connectionLifetimeMs: number
  /** Nothing has come from Postgres for so long while a batch waits: its connection is given up. Longer than a statement may take. */
  silenceMsMax: number
  /** Jobs in one batch at most. */
  batchMax: number
  /** The same while other locations are asked for too. */
  batchMaxShared: number
  /** Holds that ran out and that one batch lapses at most, unless a job would be refused for want of their units. */
  lapseMax: number
  /** Jobs that may wait for one location; beyond it they are refused with `Busy`. */
  waitingMax: number
  /** How often a batch that met a deadlock, a serialisation failure or a lost connection is tried again. */
  retriesMax: number
}

export interface StockEngineOptions {
  database: Database
  /** Who travels with stock in its batches; left out: nobody. */
  members?: BatchMembers
  /** The time by this process, for whatever is not decided under a lock. */
  clock: () => Date
  /** A test's own time for its batches. Left out: each takes the database's with its locks, so that processes whose clocks differ agree on what has lapsed. */
  batchClock?: () => Date
  /** Tells readers what was committed; left out: a waker of its own. */
  waker?: Waker
  log?: Pick<Log, 'warn'>
  settings?: Partial<StockEngineSettings>
}

/** The only writer of stock. */
export interface StockEngine {
  readonly database: Database
  /** The time by this process, for whatever is not decided under a lock. */
  readonly clock: () => Date
  /** The time by which it is judged what is due and what has run out, where a test gives it; null: the database's own. */
  givenTime(): Date | null
  /** Queues a job in its location's lane and answers when it is durable. Rejects only on a bug or a lost database. */
  submit<O = StockChanged>(job: LaneJob): Promise<O | Refusal>
  /** Jobs that wait or are in flight, over all lanes. */
  countWaiting(): number
  /** Refuses new jobs with `Busy`, waits for those that are queued, then closes its connections. */
  stop(): Promise<void>
}

const DEFAULTS: StockEngineSettings = {
  connectionsMax: 4,
  connectionLifetimeMs: 30 * 60_000,
  silenceMsMax: 30_000,
  batchMax: 500,
  batchMaxShared: 50,
  lapseMax: 500,
  waitingMax: 5_000,
  retriesMax: 5,
}

/** A row that is in the way as often is one of the same batch. */
const CLASHES_MAX = 2

/** Postgres refuses longer keys (`command_key_check`), and one bad row would cost the whole batch a second run. */
const KEY_LENGTH_MAX = 200

/** Opens the engine on a database. It connects at the first job; `stop` it before the database is closed. */
export function createStockEngine(options: StockEngineOptions): StockEngine {
  const { database, clock, log } = options
  const settings = { ...DEFAULTS, ...options.settings }
  const connections = openLaneConnections({
    url: database.url,
    onStatement: database.onStatement,
    connectionsMax: settings.connectionsMax,
    lifetimeMs: settings.connectionLifetimeMs,
    silenceMsMax: settings.silenceMsMax,
  })
  const givenTime = (): Date | null => options.batchClock?.() ?? null
  const waker = options.waker ?? openWaker(database.url, log)
  const liveHolds = followLiveHolds(database, log)
  const lanes = new Map<LocationId, Lane>()
  const share = createBatchShare()
  let stopping: Promise<void> | null = null
  let onAllIdle = (): void => undefined

  function laneOf(locationId: LocationId): Lane {
    const known = lanes.get(locationId)
    if (known) return known
    const lane = createLane<PlaceBehind>({
      batchMax: settings.batchMax,
      batchMaxNow: () =>
        share.isShared(locationId, performance.now())
          ? Math.min(settings.batchMaxShared, settings.batchMax)
          : settings.batchMax,
      waitingMax: settings.waitingMax,
      run: (batch, behind) => start(locationId, batch, behind),
      onIdle: () => {
        lanes.delete(locationId)
        if (lanes.size === 0) onAllIdle()
      },
    })
    lanes.set(locationId, lane)
    return lane
  }

  function start(
    locationId: LocationId,
    batch: QueuedJob[],
    behind: PlaceBehind | null,
  ): Running<PlaceBehind> {
    let tellSent: (place: PlaceBehind | null) => void = () => undefined
    const sent = new Promise<PlaceBehind | null>((resolve) => {
      tellSent = resolve
    })
    const answers = runToAnswers(locationId, batch, { behind, onSent: tellSent })
    void answers.then(() => tellSent(null))
    return { sent, answers }
  }

  /**
   * A fault of one job's own, or of two that are in each other's way, is halved until they stand alone: the others of their batch are answered. What the world did is
   * nobody's, and all are told.
   */
  async function runToAnswers(locationId: LocationId, batch: QueuedJob[], chain?: Chain): Promise<Answer[]> {
    try {
      const outcomes = await runWithRetries(locationId, batch, chain)
      return batch.map(
        ({ resolve }, index) =>
          () =>
            resolve(outcomes[index]),
      )
    } catch (error) {
      const isOfTheBatch = classifyFailure(error) === 'own' || isClash(error)
      if (batch.length === 1 || !isOfTheBatch) {
        return batch.map(
          ({ reject }) =>
            () =>
              reject(error),
        )
      }
      log?.warn({ err: error, locationId, jobs: batch.length }, 'a batch failed and is run in halves')
      const middle = Math.ceil(batch.length / 2)
      const first = await runToAnswers(locationId, batch.slice(0, middle))
      return [...first, ...(await runToAnswers(locationId, batch.slice(middle)))]
    }
  }

  async function runWithRetries(
    locationId: LocationId,
    batch: QueuedJob[],
    chain?: Chain,
  ): Promise<unknown[]> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { outcomes, wake } = await connections.transact(
          (transaction) =>
            runBatch(transaction, locationId, batch, {
              members: options.members ?? null,
              lapseMax: settings.lapseMax,
              givenAt: givenTime(),
              teller: waker.id,
              liveSince: liveHolds.since(),
            }),
          // Only at first: later the next batch may be on its way already, and comes before this one.
          attempt === 0 ? chain : undefined,
        )
        if (wake) waker.tell(wake)
        return outcomes
      } catch (error) {
        const retriesMax = batch.length > 1 && isClash(error) ? CLASHES_MAX : settings.retriesMax
        if (attempt >= retriesMax || classifyFailure(error) !== 'transient') throw error
        log?.warn({ err: error, locationId, attempt }, 'a batch is tried again')
        await sleep(5 * 3 ** attempt)
      }
    }
  }

  async function submit<O>(job: LaneJob): Promise<O | Refusal> {
    if (job.key !== null && (job.key.length < 1 || job.key.length > KEY_LENGTH_MAX)) {
      throw new RangeError(`A key has 1 to ${KEY_LENGTH_MAX} characters.`)
    }
    if (stopping) return { type: 'Busy', retryAfterMs: 1_000 }
    const contentHash = hashContent(job.kind, job.content)
    return new Promise<O | Refusal>((resolve, reject) => {
      const queued: QueuedJob = {
        job,
        contentHash,
        resolve: (outcome) => resolve(outcome as O | Refusal),
        reject,
      }
      share.note(job.locationId, performance.now())
      const retryAfterMs = laneOf(job.locationId).push(queued)
      if (retryAfterMs !== null) resolve({ type: 'Busy', retryAfterMs })
    })
  }

  async function stopOnce(): Promise<void> {
    if (lanes.size > 0) {
      await new Promise<void>((resolve) => {
        onAllIdle = resolve
      })
    }
    await Promise.all([connections.close(), waker.stop()])
  }

  return {
    database,
    clock,
    givenTime,
    submit,
    countWaiting: () => [...lanes.values()].reduce((sum, lane) => sum + lane.countWaiting(), 0),
    stop: () => {
      stopping ??= stopOnce()
      return stopping
    },
  }
}
