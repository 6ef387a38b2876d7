import { setTimeout as sleep } from 'node:timers/promises'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judgeDelay, measureInTurns, median } from '@/bench/figure'
import { fillShelf, openShelves, type Shelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'

const REQUESTS = 300
const STORM_CALLERS = 1_000

/** How long one of 99 of 100 callers of a quiet location waits while another location is stormed, beside the same without the storm. */
export async function measureFairness(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  try {
    await fillShelf(engine, hot)
    const [quiet = []] = await openShelves(database, engine, { locations: 1, skusEach: 20 })
    await delayOf(engine, quiet)
    const turns = await measureInTurns(3, async () => {
      const control = await delayOf(engine, quiet)
      const storm = startStorm(engine, hot)
      await sleep(1_000)
      const value = await delayOf(engine, quiet)
      await storm.stop()
      return { control, value }
    })
    const control = median(turns.map((turn) => turn.control))
    const value = median(turns.map((turn) => turn.value))
    const unit = 'ms for 99 of 100 callers beside a storm on another location'
    return [judgeDelay('fairness', unit, { value, control, limit: 2 * control })]
  } finally {
    await engine.stop()
    await close()
  }
}

function startStorm(engine: StockEngine, shelf: Shelf): { stop(): Promise<void> } {
  let isOver = false
  const callers = Array.from({ length: STORM_CALLERS }, async (_, caller) => {
    while (!isOver) await reserveByEngine(engine, [shelf], `user:${caller}`)
  })
  return {
    stop: async () => {
      isOver = true
      await Promise.all(callers)
    },
  }
}

/** One caller after the other. */
async function delayOf(engine: StockEngine, shelves: readonly Shelf[]): Promise<number> {
  const delays: number[] = []
  for (let request = 0; request < REQUESTS; request++) {
    const startedAt = performance.now()
    await reserveByEngine(engine, [shelves[request % shelves.length] as Shelf], 'user:quiet')
    delays.push(performance.now() - startedAt)
  }
  return percentile(delays, 0.99)
}
