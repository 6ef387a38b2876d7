import { measureRate } from '@/bench/measure-rate'
import type { Shelf } from '@/bench/open-shelves'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import { connectDatabase } from '@/db/client'
import { createStockEngine } from '@/db/stock/engine'
import { createLiveHub } from '@/graphql/live/create-live-hub'

/** What the parent process asks for. */
export interface EngineLoad {
  databaseUrl: string
  shelf: Shelf
  /** Screens that follow the shelf. */
  screens: number
  callers: number
  seconds: number
  warmUpSeconds: number
}

/** What it is told; before that a first message without a rate says that the process is ready to begin. */
export interface EngineRate {
  perSecond: number | null
}

// A server process with an engine of its own: says that it is connected, begins when it is told to, and ends with its rate.
process.once('message', (load: EngineLoad) => void run(load))

async function run({ databaseUrl, shelf, screens, ...load }: EngineLoad): Promise<void> {
  const database = connectDatabase(databaseUrl, { connectionsMax: 2 })
  const engine = createStockEngine({ database, clock: () => new Date() })
  const reserve = (caller: number) => reserveByEngine(engine, [shelf], `user:${process.pid}-${caller}`)
  await reserve(0)
  const live = createLiveHub({ database })
  for (let screen = 0; screen < screens; screen += 1)
    void follow(live.watchStock({ locationId: shelf.locationId, skuIds: [shelf.skuId] }))
  process.send?.({ perSecond: null } satisfies EngineRate)
  process.once('message', async () => {
    const perSecond = await measureRate(load, reserve)
    await live.stop()
    await engine.stop()
    await database.close()
    process.send?.({ perSecond } satisfies EngineRate)
  })
}

async function follow(news: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of news);
}
