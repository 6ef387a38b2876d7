import { eq } from 'drizzle-orm'
import { fillShelf } from '@/bench/open-shelves'
import { listSlots, type Slot } from '@/db/catalog/slots'
import type { Database } from '@/db/client'
import { location } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'
import { createListings } from '@/db/stock/testing/create-listings'

/** Around the clock, so that there is always a slot. */
const OPENING_HOURS = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
  day,
  opens: '00:00',
  closes: '24:00',
}))

export interface BenchShop {
  locationId: string
  skuIds: string[]
  /** To collect what was ordered. */
  slot: Slot
}

/** A store that is always open, with items that never run out. */
export async function openShop(
  database: Database,
  engine: StockEngine,
  { items }: { items: number },
): Promise<BenchShop> {
  const { locationId, skuIds } = await createListings(database, { count: items })
  await database.db.update(location).set({ openingHours: OPENING_HOURS }).where(eq(location.id, locationId))
  await Promise.all(skuIds.map((skuId) => fillShelf(engine, { locationId, skuId })))
  const slot = listSlots({ timeZone: 'Europe/London', openingHours: OPENING_HOURS }, 'pick_up', new Date())[1]
  if (!slot) throw new Error('There is no slot')
  return { locationId, skuIds, slot }
}
