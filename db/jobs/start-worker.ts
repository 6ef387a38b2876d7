import { Logger, type RunnerOptions, run } from 'graphile-worker'
import { forgetDeletedCustomers } from '@/db/accounts/forget-customer'
import { sweepPictures } from '@/db/catalog/pictures/sweep-pictures'
import { applyPrices } from '@/db/catalog/prices/apply-prices'
import { forgetDeedKeys } from '@/db/deeds/forget-deed-keys'
import { forgetWakeMarks } from '@/db/events/wake-marks'
import { findNextDue } from '@/db/jobs/find-next-due'
import { settlePayments } from '@/db/jobs/settle-payments'
import { forgetCartCommands } from '@/db/orders/cart/cart-command'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { takeBackPicks } from '@/db/picks/take-back-pick/take-back-picks'
import type { Log } from '@/db/settings/create-log'
import { reduceText } from '@/db/settings/reduce-error'
import type { StockEngine } from '@/db/stock/engine'
import { lapseExpired } from '@/db/stock/lapse-expired'
import type { PictureStore } from '@/pictures/store/picture-store'

export interface WorkerOptions {
  engine: StockEngine
  gateway: PaymentGateway
  log: Log
  /** Missing: whoever has pictures sweeps them. */
  pictures?: PictureStore
}

export interface Worker {
  /** Waits for what is under way. */
  stop(): Promise<void>
}

const TIDY = 'tidy'
const KEEP_PARTITIONS = 'keep_partitions'
const TAKE_BACK_PICKS = 'take_back_picks'
const SWEEP_PICTURES = 'sweep_pictures'

/** Partitions are made months ahead; what a round had to leave, the next one does. */
const PARTITIONS_EVERY_MS = 3_600_000

/** It lists everything that is kept. */
const SWEEP_EVERY_MS = 24 * 3_600_000

/** Whoever is let go loses their pick at once; this finds what a crash left, and claims that were in flight. */
const TAKE_BACK_EVERY_MS = 30_000

/** Holds that one round looks for; the next round begins at once where more have run out, until the payments have waited for so many. */
const LAPSE_MAX = 5_000
const LAPSE_ROUNDS_MAX = 200

const POLL_MS = 500

/** A worker that was killed in the middle of a round leaves its job locked: another takes the thread up within this time. */
const WATCH_MS = 10_000

/**
 * Runs the jobs, which live in Postgres (schema `graphile_worker`) and survive a crash: `tidy` applies prices whose time has come, lapses holds that ran out and
 * finishes payments, and names the time of its next round itself; `keep_partitions` does so every hour, and forgets keys of carts and of deeds, and who ordered where an
 * account is gone; `take_back_picks`
 * twice a minute; `sweep_pictures` once a day. Any number of processes may run them.
 */
export async function startWorker({ engine, gateway, log, pictures }: WorkerOptions): Promise<Worker> {
  const { database } = engine
  const start = async () => {
    const started = await run(options)
    // It ends where it cannot write down how a job ended, since the database went: `watch` notices and starts another.
    started.promise.catch((error: unknown) => log.warn({ err: error }, 'The jobs lost the database'))
    return started
  }
  const options: RunnerOptions = {
    connectionString: database.url,
    // One for each job: none waits until another has ended.
    concurrency: 4,
    maxPoolSize: 5,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    // Its sentence quotes the error: that is written in its own, reduced way.
    logger: new Logger(() => (level, message, { error, fatalError } = {}) => {
      const line = { err: error ?? fatalError, jobs: error || fatalError ? undefined : reduceText(message) }
      if (level === 'error') log.error(line, 'A job failed')
      if (level === 'warning') log.warn(line, 'A job is in trouble')
    }),
    taskList: {
      async [TIDY](_payload, { addJob }) {
        try {
          await applyPrices(database)
          await lapseAll(engine)
          for (const { paymentId, error, isGivenUp } of await settlePayments(engine, gateway)) {
            if (isGivenUp)
              log.error({ err: error, paymentId }, 'A payment could not be settled: look at the gateway')
            else log.warn({ err: error, paymentId }, 'A payment could not be settled yet')
          }
        } finally {
          const runAt = await findNextDue(database, engine.givenTime())
          await addJob(TIDY, {}, { jobKey: TIDY, runAt, maxAttempts: 1 })
        }
      },
      async [KEEP_PARTITIONS](_payload, { addJob }) {
        const now = engine.clock()
        try {
          await keepPartitions(database, { now, log })
          await forgetWakeMarks(database.sql)
          await forgetCartCommands(database)
          await forgetDeedKeys(database)
          await forgetDeletedCustomers(database.db, now)
        } finally {
          const runAt = new Date(now.getTime() + PARTITIONS_EVERY_MS)
          await addJob(KEEP_PARTITIONS, {}, { jobKey: KEEP_PARTITIONS, runAt, maxAttempts: 1 })
        }
      },
      async [SWEEP_PICTURES](_payload, { addJob }) {
        const now = engine.clock()
        try {
          if (pictures) await sweepPictures(database, pictures, now)
        } finally {
          const runAt = new Date(now.getTime() + SWEEP_EVERY_MS)
          await addJob(SWEEP_PICTURES, {}, { jobKey: SWEEP_PICTURES, runAt, maxAttempts: 1 })
        }
      },
      async [TAKE_BACK_PICKS](_payload, { addJob }) {
        try {
          await takeBackPicks(engine)
        } finally {
          const runAt = new Date(engine.clock().getTime() + TAKE_BACK_EVERY_MS)
          await addJob(TAKE_BACK_PICKS, {}, { jobKey: TAKE_BACK_PICKS, runAt, maxAttempts: 1 })
        }
      },
    },
  }
  let runner = await start()
  let isStopping = false
  const begin = async () => {
    for (const job of [TIDY, KEEP_PARTITIONS, TAKE_BACK_PICKS, SWEEP_PICTURES]) {
      await runner.addJob(job, {}, { jobKey: job, jobKeyMode: 'preserve_run_at', maxAttempts: 1 })
    }
  }
  await begin()
  async function goOn(): Promise<void> {
    try {
      await begin()
    } catch (error) {
      log.warn({ err: error }, 'The jobs cannot reach the database')
      await runner.stop().catch(() => undefined)
      if (!isStopping) runner = await start()
      if (isStopping) await runner.stop()
    }
  }
  const watch = setInterval(() => {
    goOn().catch((error: unknown) => log.warn({ err: error }, 'The jobs cannot be started again yet'))
  }, WATCH_MS)
  return {
    async stop() {
      clearInterval(watch)
      isStopping = true
      await runner.stop().catch(() => undefined)
    },
  }
}

/** A crowd's carts run out in the same moment: a round takes what a batch may, so that buyers are served between the rounds. */
async function lapseAll(engine: StockEngine): Promise<void> {
  for (let round = 0; round < LAPSE_ROUNDS_MAX; round += 1) {
    if ((await lapseExpired(engine, { limit: LAPSE_MAX })) === 0) return
  }
}
