import type { BenchOptions } from '@/bench/bench-options'
import { type BenchPostgres, openBenchPostgres } from '@/bench/bench-postgres'
import { type BuiltShelves, buildShelves, type Size } from '@/bench/build-shelves'
import { demandDiskRoom } from '@/bench/demand-disk-room'
import { type Figure, judge, judgeDelay, median, type Turn } from '@/bench/figure'
import { measureRate } from '@/bench/measure-rate'
import type { Shelf } from '@/bench/open-shelves'
import { percentile } from '@/bench/percentile'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'

const TURNS = 3
const LOAD = { callers: 1_000, seconds: 3, warmUpSeconds: 1 }
const REQUESTS = 300
/** How much slower the large database may be. */
const LIMIT = 1.3

const LOCATIONS = 100
const SMALL: Size = { locations: LOCATIONS, skusEach: 100, entriesEach: 1 }
/** On disk, indexes included: a level with its listing and its first entry; an entry. */
const LEVEL_BYTES = 800
const ENTRY_BYTES = 300

/** The engine on 10,000 stock levels and on many more: as many locations, each with more SKUs, and every one of them is asked for. */
export async function measureSizeOfLevels({ levels }: BenchOptions): Promise<Figure[]> {
  demandDiskRoom(`${count(levels)} stock levels`, levels * LEVEL_BYTES)
  const large = { ...SMALL, skusEach: Math.ceil(levels / LOCATIONS) }
  return measureSizes('size-levels', `${count(levels)} stock levels`, large)
}

/** The engine on 10,000 stock levels without a past, but for the entry that filled each, and on as many with a long one. */
export async function measureSizeOfLedger({ entries }: BenchOptions): Promise<Figure[]> {
  demandDiskRoom(`${count(entries)} ledger entries`, entries * ENTRY_BYTES)
  const large = { ...SMALL, entriesEach: Math.ceil(entries / (SMALL.locations * SMALL.skusEach)) }
  return measureSizes('size-ledger', `${count(entries)} ledger entries`, large)
}

/** Both databases are on one Postgres and take turns, so that its memory is shared alike. */
async function measureSizes(name: string, what: string, size: Size): Promise<Figure[]> {
  const postgres = await openBenchPostgres()
  try {
    const small = await openSide(postgres, 'small', SMALL)
    const large = await openSide(postgres, 'large', size)
    const [spread, hot, quiet]: [Turn[], Turn[], Turn[]] = [[], [], []]
    for (let turn = 0; turn < TURNS; turn++) {
      spread.push({ control: await small.rate(anyShelf), value: await large.rate(anyShelf) })
      hot.push({ control: await small.rate(hotShelf), value: await large.rate(hotShelf) })
      quiet.push({ control: await small.delay(), value: await large.delay() })
    }
    await small.close()
    await large.close()
    const control = median(quiet.map((turn) => turn.control))
    const value = median(quiet.map((turn) => turn.value))
    return [
      judge(`${name}-spread`, `reservations/s over all of ${what}`, { turns: spread, aim: 1 / LIMIT }),
      judge(`${name}-hot`, `reservations/s on one item beside ${what}`, { turns: hot, aim: 1 / LIMIT }),
      judgeDelay(`${name}-quiet`, `ms for a single caller beside ${what}`, {
        value,
        control,
        limit: LIMIT * control,
      }),
    ]
  } finally {
    await postgres.close()
  }
}

const anyShelf = ({ pickAny }: BuiltShelves): Shelf => pickAny()
const hotShelf = ({ hot }: BuiltShelves): Shelf => hot

async function openSide(postgres: BenchPostgres, name: string, size: Size) {
  const built = await buildShelves(postgres, name, size)
  const engine = createStockEngine({ database: built.database, clock: () => new Date() })
  return {
    rate: (pick: (shelves: BuiltShelves) => Shelf) =>
      measureRate(LOAD, (caller) => reserveByEngine(engine, [pick(built)], `user:${caller}`)),
    delay: () => delayOf(engine, built),
    close: async () => {
      await engine.stop()
      await built.database.close()
    },
  }
}

/** The median of one caller who asks for one thing after the other. */
async function delayOf(engine: StockEngine, { pickAny }: BuiltShelves): Promise<number> {
  const delays: number[] = []
  for (let request = 0; request < REQUESTS; request++) {
    const startedAt = performance.now()
    await reserveByEngine(engine, [pickAny()], 'user:quiet')
    delays.push(performance.now() - startedAt)
  }
  return percentile(delays, 0.5)
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
