import type { Shelf } from '@/bench/open-shelves'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import type { StockEngine } from '@/db/stock/engine'

/**
 * Somebody comes every `gapMs`, whether those before them were answered or not, and holds one unit of one of the shelves. `stop` waits for
 * the last of them and returns how long each waited, in ms.
 */
export function sendBuyers(
  engine: StockEngine,
  shelves: readonly Shelf[],
  gapMs: number,
): { stop(): Promise<number[]> } {
  const delays: number[] = []
  const buyers: Promise<void>[] = []
  const startedAt = performance.now()
  const timer = setInterval(() => {
    // A timer that was late brings all who should have come meanwhile, and they have waited since.
    const due = (performance.now() - startedAt) / gapMs
    while (buyers.length < due) {
      const cameAt = startedAt + buyers.length * gapMs
      const shelf = shelves[(buyers.length * 7) % shelves.length] as Shelf
      const buyer = reserveByEngine(engine, [shelf], `user:buyer-${buyers.length}`)
      buyers.push(buyer.then(() => void delays.push(performance.now() - cameAt)))
    }
  }, gapMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(buyers)
      return delays
    },
  }
}
