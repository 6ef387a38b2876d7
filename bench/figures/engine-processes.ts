import { openBenchDatabase } from '@/bench/bench-database'
import type { EngineLoad, EngineRate } from '@/bench/engine-load'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { forkBench } from '@/bench/fork-bench'
import { fillShelf, openShelves } from '@/bench/open-shelves'
import { createStockEngine } from '@/db/stock/engine'

const CALLERS = 500
const LOAD = { callers: CALLERS, screens: 50, seconds: 4, warmUpSeconds: 1 }
const AIM = 1.6

/**
 * Reservations a second by two server processes, each on a location of its own, with screens open that follow it, beside one process with one location: a second
 * process adds what the machine has left, and neither waits for the other's commits.
 */
export async function measureEngineProcesses(): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  try {
    const shelves = (await openShelves(database, engine, { locations: 2, skusEach: 1 })).flat()
    for (const shelf of shelves) await fillShelf(engine, shelf)
    const loads = shelves.map((shelf) => ({ ...LOAD, databaseUrl: database.url, shelf }))
    const turns = await measureInTurns(5, async () => ({
      control: await rateOf(loads.slice(0, 1)),
      value: await rateOf(loads),
    }))
    return [
      judge('engine-processes', 'reservations/s by two processes on two locations', { turns, aim: AIM }),
    ]
  } finally {
    await engine.stop()
    await close()
  }
}

/** All begin together once all are connected. Returns the sum of their rates. */
async function rateOf(loads: readonly EngineLoad[]): Promise<number> {
  const children = loads.map(() => forkBench('engine-load'))
  try {
    for (const [index, child] of children.entries()) child.send(loads[index] ?? {})
    await Promise.all(children.map((child) => child.receive()))
    for (const child of children) child.send({})
    const rates = await Promise.all(children.map((child) => child.receive<EngineRate>()))
    return rates.reduce((sum, { perSecond }) => sum + (perSecond ?? 0), 0)
  } finally {
    for (const child of children) child.kill()
  }
}
