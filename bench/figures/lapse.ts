import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { openBenchDatabase } from '@/bench/bench-database'
import type { BenchOptions } from '@/bench/bench-options'
import { buildExpiredHolds } from '@/bench/build-expired-holds'
import { type Figure, judgeDelay } from '@/bench/figure'
import { lapseByTransaction } from '@/bench/lapse-by-transaction'
import { openShelves, type Shelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import { sendBuyers } from '@/bench/send-buyers'
import type { Database } from '@/db/client'
import { startWorker } from '@/db/jobs/start-worker'
import { createMembers } from '@/db/members'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'

const LIMIT_SECONDS = 10
const BUYERS_LIMIT_MS = 250
/** Whoever waits longer would say that the shop stands still. */
const STALL_MS = 1_000
const BUYER_EVERY_MS = 5
const CONTROL_SECONDS = 4
const CONTROL_HOLDS = 1_000
const CONTROL_CALLERS = 16

const SPREAD = { locations: 10, skusEach: 100 }
const HOT = { locations: 1, skusEach: 1 }

/**
 * Holds that run out in the same moment, lapsed by the product's own worker while 200 buyers a second ask for the same items, of which
 * nothing is left but what lapses: seconds until the last has lapsed, and how long buyers wait. First on 1,000 items of ten locations,
 * then all on one item. Beside it one transaction for each hold, and the same buyers while nothing lapses.
 */
export async function measureLapse({ holds }: BenchOptions): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const clock = () => new Date()
  const engine = createStockEngine({ database, clock, members: createMembers(database) })
  const runWorker = () =>
    startWorker({ engine, gateway: createSandboxGateway(database, clock), log: pino({ level: 'silent' }) })
  const measureOn = async (name: string, place: typeof HOT): Promise<Figure[]> => {
    const plenty = await openShelves(database, engine, place)
    const each = Math.ceil(holds / plenty.flat().length)
    const soldOut = await openShelves(database, engine, { ...place, units: each })
    const control = {
      seconds: holds / (await rateOfTransactions(database, plenty)),
      delays: await delaysWithout(engine, plenty.flat()),
    }
    await buildExpiredHolds(database, soldOut, each)
    const startedAt = performance.now()
    const buyers = sendBuyers(engine, soldOut.flat(), BUYER_EVERY_MS)
    const worker = await runWorker()
    await untilNoneIsLeft(database)
    const seconds = (performance.now() - startedAt) / 1_000
    const delays = await buyers.stop()
    await worker.stop()
    const what = holds.toLocaleString('en-GB')
    const delayAt = (share: number, limit: number) => ({
      value: percentile(delays, share),
      control: percentile(control.delays, share),
      limit,
    })
    return [
      judgeDelay(`lapse-${name}`, `s until ${what} holds have lapsed`, {
        value: seconds,
        control: control.seconds,
        limit: LIMIT_SECONDS,
      }),
      judgeDelay(`lapse-${name}-buyers`, 'ms for 99 of 100 buyers meanwhile', delayAt(0.99, BUYERS_LIMIT_MS)),
      judgeDelay(`lapse-${name}-stall`, 'ms for the slowest buyer meanwhile', delayAt(1, STALL_MS)),
    ]
  }
  try {
    // The jobs' own tables are made now: a server has them.
    await (await runWorker()).stop()
    return [...(await measureOn('spread', SPREAD)), ...(await measureOn('hot', HOT))]
  } finally {
    await engine.stop()
    await close()
  }
}

/** Holds a second. */
async function rateOfTransactions(database: Database, places: readonly Shelf[][]): Promise<number> {
  const holds = await buildExpiredHolds(database, places, Math.ceil(CONTROL_HOLDS / places.flat().length))
  const left = [...holds]
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: CONTROL_CALLERS }, async () => {
      for (let hold = left.pop(); hold; hold = left.pop()) await lapseByTransaction(database, hold)
    }),
  )
  return holds.length / ((performance.now() - startedAt) / 1_000)
}

async function delaysWithout(engine: StockEngine, shelves: readonly Shelf[]): Promise<number[]> {
  const buyers = sendBuyers(engine, shelves, BUYER_EVERY_MS)
  await sleep(CONTROL_SECONDS * 1_000)
  return buyers.stop()
}

async function untilNoneIsLeft({ sql }: Database): Promise<void> {
  const startedAt = new Date().toISOString()
  for (;;) {
    const [row] = await sql<{ isLeft: boolean }[]>`/* untilNoneIsLeft */
      select exists (
        select from reservation where state = 'reserved' and expires_at is not null and expires_at <= ${startedAt}::timestamptz
      ) as "isLeft"`
    if (!row?.isLeft) return
    await sleep(100)
  }
}
