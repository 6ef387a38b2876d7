import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import { adjustStock } from '@/db/stock/adjust-stock'
import type { StockEngine } from '@/db/stock/engine'
import { createListings } from '@/db/stock/testing/create-listings'

/** One item at one location. */
export interface Shelf {
  locationId: string
  skuId: string
}

/** Locations with as many SKUs each, none of which runs out. */
export async function openShelves(
  database: Database,
  engine: StockEngine,
  { locations, skusEach }: { locations: number; skusEach: number },
): Promise<Shelf[][]> {
  const opened: Shelf[][] = []
  for (let place = 0; place < locations; place++) {
    const { locationId, skuIds } = await createListings(database, { count: skusEach })
    const shelves = skuIds.map((skuId) => ({ locationId, skuId }))
    await Promise.all(shelves.map((shelf) => fillShelf(engine, shelf)))
    opened.push(shelves)
  }
  return opened
}

/** Receives more units than a bench can sell. */
export async function fillShelf(engine: StockEngine, shelf: Shelf): Promise<void> {
  const outcome = await adjustStock(engine, {
    ...shelf,
    caller: 'system',
    key: randomUUID(),
    bucket: 'onHand',
    change: 1_000_000_000,
    reason: 'received',
    onShortfall: 'refuse',
  })
  if (outcome.type !== 'StockChanged') throw new Error(`The shelf was not filled: ${outcome.type}`)
}
