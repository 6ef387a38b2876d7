import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { measureRate } from '@/bench/measure-rate'
import { fillShelf, openShelves, type Shelf } from '@/bench/open-shelves'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import { reserveByTransaction } from '@/bench/reserve-by-transaction'
import { createStockEngine } from '@/db/stock/engine'

const BASKET_LINES = 10
const VALUE = { callers: 1_000, seconds: 4, warmUpSeconds: 1 }
const CONTROL = { callers: 16, seconds: 3, warmUpSeconds: 1 }

/**
 * Durable reservations a second by the engine, beside one transaction a request on the same database: on one hot item, as baskets of
 * ten lines of one location, and spread over 1,000 SKUs of 40 locations.
 */
export async function measureEngine(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const controlOn = (pick: () => Shelf) =>
    measureRate(CONTROL, (caller) => reserveByTransaction(database, pick(), `user:${caller}`))
  const valueOn = (pick: () => readonly Shelf[]) =>
    measureRate(VALUE, (caller) => reserveByEngine(engine, pick(), `user:${caller}`))
  try {
    await fillShelf(engine, hot)
    const onHot = await measureInTurns(3, async () => ({
      control: await controlOn(() => hot),
      value: await valueOn(() => [hot]),
    }))
    const [one = []] = await openShelves(database, engine, { locations: 1, skusEach: 200 })
    const baskets = await measureInTurns(3, async () => ({
      control: await controlOn(() => pickAny(one)),
      value: BASKET_LINES * (await valueOn(() => pickSome(one, BASKET_LINES))),
    }))
    const spread = (await openShelves(database, engine, { locations: 40, skusEach: 25 })).flat()
    const spreadOut = await measureInTurns(3, async () => ({
      control: await controlOn(() => pickAny(spread)),
      value: await valueOn(() => [pickAny(spread)]),
    }))
    return [
      judge('engine', 'reservations/s on one hot item', { turns: onHot, aim: 40 }),
      judge('engine-baskets', `lines/s in baskets of ${BASKET_LINES}`, { turns: baskets, aim: 40 }),
      judge('engine-spread', 'reservations/s over 1,000 SKUs of 40 locations', { turns: spreadOut, aim: 2 }),
    ]
  } finally {
    await engine.stop()
    await close()
  }
}

function pickAny(shelves: readonly Shelf[]): Shelf {
  return shelves[Math.floor(Math.random() * shelves.length)] as Shelf
}

/** Neighbours, beginning anywhere. */
function pickSome(shelves: readonly Shelf[], count: number): Shelf[] {
  const from = Math.floor(Math.random() * (shelves.length - count + 1))
  return shelves.slice(from, from + count)
}
