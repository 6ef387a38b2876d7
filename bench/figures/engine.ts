import { randomUUID } from 'node:crypto'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { measureRate } from '@/bench/measure-rate'
import { reserveByTransaction } from '@/bench/reserve-by-transaction'
import { adjustStock } from '@/db/stock/adjust-stock'
import { createStockEngine } from '@/db/stock/engine'
import { reserveStock } from '@/db/stock/reserve-stock'

/** Durable reservations a second on one hot item: by the engine, beside one transaction a request on the same database. */
export async function measureEngine(): Promise<Figure[]> {
  const { database, hot, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  try {
    await adjustStock(engine, {
      ...hot,
      caller: 'system',
      key: 'fill',
      bucket: 'onHand',
      change: 1_000_000_000,
      reason: 'received',
      onShortfall: 'refuse',
    })
    const turns = await measureInTurns(3, async () => ({
      control: await measureRate({ callers: 16, seconds: 3, warmUpSeconds: 1 }, (caller) =>
        reserveByTransaction(database, hot, `user:${caller}`),
      ),
      value: await measureRate({ callers: 1_000, seconds: 4, warmUpSeconds: 1 }, async (caller) => {
        const outcome = await reserveStock(engine, {
          locationId: hot.locationId,
          caller: `user:${caller}`,
          key: randomUUID(),
          lines: [{ skuId: hot.skuId, quantity: 1 }],
          owner: { kind: 'client', id: 'bench' },
          ttlSeconds: 900,
        })
        if (outcome.type !== 'StockChanged') throw new Error(`The hot item was refused: ${outcome.type}`)
      }),
    }))
    return [judge('engine', 'reservations/s on one hot item', { turns, aim: 15 })]
  } finally {
    await engine.stop()
    await close()
  }
}
