import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchOptions } from '@/bench/bench-options'
import { openBenchPostgres } from '@/bench/bench-postgres'
import { type Figure, judge, judgeDelay, type Turn } from '@/bench/figure'
import { forkBench } from '@/bench/fork-bench'
import { openLiveService } from '@/bench/live-service'
import { fillShelf, openShelves, type Shelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import type { StormChange, StormDelays, StormSockets } from '@/bench/storm-sockets'
import { watchMemory } from '@/bench/watch-memory'
import type { Database } from '@/db/client'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { listStockLevelsBySkus } from '@/db/stock/list-stock-levels-by-skus'

const SOCKETS = 1_000
const ITEMS = 100
const CHANGES_PER_SECOND = 500
/** Changes under way at most: a machine that cannot keep up makes fewer, and says so. */
const UNDER_WAY_MAX = 1_000
const LIMIT_MS = 250
/** The last changes have so long to arrive. */
const SETTLE_MS = 2_000
const POLL_MS = 1_000
/** A shorter run says nothing of memory: the heap still grows to its size. */
const MEMORY_SECONDS_MIN = 300
/** How much more the last quarter of the run may use than the first. */
const MEMORY_LIMIT = 1.15

/**
 * A thousand pages on the 100 items of a location, one each, while its stock changes 500 times a second: from commit to the message on a
 * page's socket. Beside it pages that ask every second. And whether the server's memory stays what it was.
 */
export async function measureLiveStorm({ seconds }: BenchOptions): Promise<Figure[]> {
  const postgres = await openBenchPostgres()
  const database = await postgres.openDatabase('bench')
  const engine = createStockEngine({ database, clock: () => new Date() })
  const service = await openLiveService(database, engine)
  const pages = forkBench('storm-sockets')
  try {
    const [shelves = []] = await openShelves(database, engine, { locations: 1, skusEach: ITEMS, units: 1 })
    const locationId = shelves[0]?.locationId ?? ''
    const skuIds = shelves.map(({ skuId }) => skuId)
    pages.send({ url: service.url, locationId, skuIds, sockets: SOCKETS } satisfies StormSockets)
    await pages.receive()
    const poll = startPolling(database, locationId, skuIds)
    const memory = watchMemory(seconds)
    const perSecond = await changeInSteps(engine, shelves, seconds, {
      each: poll.follow,
      eachSecond: (changes) => pages.send(changes),
    })
    const used = memory.stop()
    await sleep(SETTLE_MS)
    const polled = poll.stop()
    pages.send([])
    const delays = await pages.receive<StormDelays>()
    if (delays.untold > 0) throw new Error(`${delays.untold} changes were never told.`)
    const rate = { turns: [{ value: perSecond, control: CHANGES_PER_SECOND }], aim: 0.98 }
    const figures = [
      judge('live-storm-rate', 'changes/s, beside what was asked for', rate),
      judgeDelay('live-storm', `ms to ${SOCKETS} sockets on ${ITEMS} items, 99 of 100`, {
        value: delays.p99,
        control: polled,
        limit: LIMIT_MS,
      }),
    ]
    if (seconds < MEMORY_SECONDS_MIN) return figures
    return [
      ...figures,
      judgeMemory(
        'live-storm-heap',
        `MB of live objects at the end of ${seconds} s, beside a quarter of it`,
        used.live,
      ),
      judgeMemory(
        'live-storm-memory',
        `MB in the last quarter of ${seconds} s, beside the first`,
        used.resident,
      ),
    ]
  } finally {
    pages.kill()
    await service.close()
    await engine.stop()
    await database.close()
    await postgres.close()
  }
}

/**
 * In even steps, whether those before were answered or not; the items in turn. What was committed is handed on each second, so that this
 * process, whose memory is watched, keeps none of it. Returns changes a second.
 */
async function changeInSteps(
  engine: StockEngine,
  shelves: readonly Shelf[],
  seconds: number,
  tell: { each(change: StormChange): void; eachSecond(changes: StormChange[]): void },
): Promise<number> {
  let committed: StormChange[] = []
  let sent = 0
  let answered = 0
  let failure: unknown = null
  const handOn = (): void => {
    if (committed.length > 0) tell.eachSecond(committed)
    committed = []
  }
  const timer = setInterval(handOn, 1_000)
  const startedAt = performance.now()
  const elapsed = (): number => (performance.now() - startedAt) / 1_000
  while ((elapsed() < seconds || answered < sent) && failure === null) {
    const due = Math.min(elapsed(), seconds) * CHANGES_PER_SECOND
    for (; sent < due && sent - answered < UNDER_WAY_MAX; sent += 1) {
      changeOnce(engine, shelves[sent % shelves.length] as Shelf).then(
        (one) => {
          committed.push(one)
          tell.each(one)
          answered += 1
        },
        (error: unknown) => {
          failure = error
        },
      )
    }
    await sleep(1)
  }
  clearInterval(timer)
  if (failure !== null) throw failure
  const perSecond = answered / elapsed()
  handOn()
  return perSecond
}

async function changeOnce(engine: StockEngine, shelf: Shelf): Promise<StormChange> {
  const version = await fillShelf(engine, shelf, 1)
  const committedAt = performance.timeOrigin + performance.now()
  return { skuId: shelf.skuId, version, committedAt }
}

/** The control: a page that asks for the items every second. `stop` returns within how many ms it saw 99 of 100 changes. */
function startPolling(database: Database, locationId: string, skuIds: readonly string[]) {
  const delays: number[] = []
  let waiting: StormChange[] = []
  let count = 0
  const ask = async (): Promise<void> => {
    const levels = await listStockLevelsBySkus(database.db, { locationId, skuIds })
    const versions = new Map(levels.map(({ skuId, version }) => [skuId, version]))
    const now = performance.timeOrigin + performance.now()
    waiting = waiting.filter(({ skuId, version, committedAt }) => {
      const isSeen = version <= (versions.get(skuId) ?? 0)
      if (isSeen) delays.push(now - committedAt)
      return !isSeen
    })
  }
  const timer = setInterval(() => void ask().catch(() => clearInterval(timer)), POLL_MS)
  return {
    /** One of ten is enough. */
    follow: (change: StormChange) => {
      if (count++ % 10 === 0) waiting.push(change)
    },
    stop: (): number => {
      clearInterval(timer)
      return percentile(delays, 0.99)
    },
  }
}

function judgeMemory(figure: string, unit: string, turn: Turn): Figure {
  return judgeDelay(figure, unit, { ...turn, limit: turn.control * MEMORY_LIMIT })
}
