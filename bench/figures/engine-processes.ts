import { openBenchDatabase } from '@/bench/bench-database'
import type { EngineLoad, EngineRate } from '@/bench/engine-load'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { forkBench } from '@/bench/fork-bench'
import { fillShelf } from '@/bench/open-shelves'
import { createStockEngine } from '@/db/stock/engine'

const CALLERS = 1_000
const LOAD = { seconds: 4, warmUpSeconds: 1 }
/** Both sides do the same work: what is judged is that a second process costs nothing, give or take what the machine does meanwhile. */
const AIM = 1
const NOISE = 0.05

/** Reservations a second on one hot item from two server processes at once, beside one process with as many callers as the two have together. */
export async function measureEngineProcesses(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  try {
    await fillShelf(engine, hot)
    const load = { databaseUrl: database.url, shelf: hot, ...LOAD }
    const turns = await measureInTurns(5, async () => ({
      control: await rateOf(1, { ...load, callers: CALLERS }),
      value: await rateOf(2, { ...load, callers: CALLERS / 2 }),
    }))
    const judged = judge('engine-processes', 'reservations/s on one hot item from two processes', {
      turns,
      aim: AIM,
    })
    return [{ ...judged, met: judged.ratio >= AIM - NOISE }]
  } finally {
    await engine.stop()
    await close()
  }
}

/** All begin together once all are connected. Returns the sum of their rates. */
async function rateOf(processes: number, load: EngineLoad): Promise<number> {
  const children = Array.from({ length: processes }, () => forkBench('engine-load'))
  try {
    for (const child of children) child.send(load)
    await Promise.all(children.map((child) => child.receive()))
    for (const child of children) child.send({})
    const rates = await Promise.all(children.map((child) => child.receive<EngineRate>()))
    return rates.reduce((sum, { perSecond }) => sum + (perSecond ?? 0), 0)
  } finally {
    for (const child of children) child.kill()
  }
}
