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

/** Locations with as many SKUs each; without `units` none of them runs out. */
export async function openShelves(
  database: Database,
  engine: StockEngine,
  { locations, skusEach, units }: { locations: number; skusEach: number; units?: number },
): Promise<Shelf[][]> {
  const opened: Shelf[][] = []
  for (let place = 0; place < locations; place++) {
    const { locationId, skuIds } = await createListings(database, { count: skusEach })
    const shelves = skuIds.map((skuId) => ({ locationId, skuId }))
    await Promise.all(shelves.map((shelf) => fillShelf(engine, shelf, units)))
    opened.push(shelves)
  }
  return opened
}

/** Receives units; more than a bench can sell, unless told otherwise. Returns the level's version after it. */
export async function fillShelf(engine: StockEngine, shelf: Shelf, units = 1_000_000_000): Promise<number> {
  const outcome = await adjustStock(engine, {
    ...shelf,
    caller: 'system',
    key: randomUUID(),
    bucket: 'onHand',
    change: units,
    reason: 'received',
    onShortfall: 'refuse',
  })
  if (outcome.type !== 'StockChanged') throw new Error(`The shelf was not filled: ${outcome.type}`)
  return outcome.changes[0]?.version ?? 0
}
