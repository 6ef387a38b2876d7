import { randomUUID } from 'node:crypto'
import type { Shelf } from '@/bench/open-shelves'
import type { StockEngine } from '@/db/stock/engine'
import { reserveStock } from '@/db/stock/reserve-stock'

/** One unit of each shelf, all of one location, in one command. */
export async function reserveByEngine(
  engine: StockEngine,
  shelves: readonly Shelf[],
  caller: `user:${string}`,
): Promise<void> {
  const outcome = await reserveStock(engine, {
    locationId: shelves[0]?.locationId ?? '',
    caller,
    key: randomUUID(),
    lines: shelves.map(({ skuId }) => ({ skuId, quantity: 1 })),
    owner: { kind: 'client', id: 'bench' },
    ttlSeconds: 900,
  })
  if (outcome.type !== 'StockChanged')
    throw new Error(`A shelf that never runs out was refused: ${outcome.type}`)
}
