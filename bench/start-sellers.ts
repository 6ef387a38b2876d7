import { randomUUID } from 'node:crypto'
import type { Shelf } from '@/bench/open-shelves'
import { commitReservation } from '@/db/stock/commit-reservation'
import type { StockEngine } from '@/db/stock/engine'
import { releaseReservation } from '@/db/stock/release-reservation'
import { reserveStock } from '@/db/stock/reserve-stock'

const BASKET_LINES = 3
const TTL_SECONDS = 60

/**
 * So many baskets a second until they are stopped, each of the location's hot item and its neighbours: of ten, six are sold and two given back a little later, and two run
 * out. `stop` waits for what is under way and says how many baskets there were.
 */
export function startSellers(
  engine: StockEngine,
  places: readonly (readonly Shelf[])[],
  basketsPerSecond: number,
): { stop(): Promise<number> } {
  const startedAt = performance.now()
  const underWay = new Set<Promise<void>>()
  let baskets = 0
  const timer = setInterval(() => {
    const due = ((performance.now() - startedAt) / 1_000) * basketsPerSecond
    for (; baskets < due; baskets += 1) {
      const sale = sellOne(engine, places[baskets % places.length] ?? [], baskets)
      underWay.add(sale)
      void sale.finally(() => underWay.delete(sale))
    }
  }, 20)
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(underWay)
      return baskets
    },
  }
}

async function sellOne(engine: StockEngine, shelves: readonly Shelf[], basket: number): Promise<void> {
  const from = 1 + Math.floor(Math.random() * (shelves.length - BASKET_LINES))
  const lines = [shelves[0], ...shelves.slice(from, from + BASKET_LINES - 1)]
  const who = { locationId: lines[0]?.locationId ?? '', caller: `user:${basket % 500}` } as const
  const held = await reserveStock(engine, {
    ...who,
    key: randomUUID(),
    lines: lines.map((shelf) => ({ skuId: shelf?.skuId ?? '', quantity: 1 })),
    owner: { kind: 'client', id: 'bench' },
    ttlSeconds: TTL_SECONDS,
  })
  if (held.type !== 'StockChanged') return
  const kind = basket % 10
  if (kind >= 8) return
  for (const { reservationId } of held.changes) {
    const hold = { ...who, key: randomUUID(), reservationId: reservationId ?? '' }
    await (kind < 6 ? commitReservation(engine, hold) : releaseReservation(engine, hold))
  }
}
