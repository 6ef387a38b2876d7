import { type SQL, sql } from 'drizzle-orm'
import { listing, sku, stockLevel } from '@/db/schema'
import { type SetAvailability, selectSetAvailability } from '@/db/stock/set-availability'

/** A level with what its badge depends on. */
export type StockLevelRead = typeof stockLevel.$inferSelect & {
  /** Steps that one buys of the SKU at least. */
  quantityMin: number
  /** Of a set, which has no stock of its own; null of what is counted. */
  set: SetAvailability | null
}

/** What is read of the tables `listing`, `sku` and, where there is one, `stock_level`. */
export const levelReadColumns = {
  locationId: listing.locationId,
  skuId: listing.skuId,
  level: stockLevel,
  quantityMin: sku.quantityMin,
  set: sql`case when ${sku.isSet} then ${selectSetAvailability({
    setSkuId: '"sku"."id"',
    locationId: '"listing"."location_id"',
  })} end`.mapWith((json: string) => JSON.parse(json) as SetAvailability) as SQL<SetAvailability | null>,
}

interface LevelRow {
  locationId: string
  skuId: string
  level: typeof stockLevel.$inferSelect | null
  quantityMin: number
  set: SetAvailability | null
}

/** All zero, version 0, where there was never any stock; a set is as new as what it is put together of. */
export function toLevelRead({ locationId, skuId, level, quantityMin, set }: LevelRow): StockLevelRead {
  const read = { ...(level ?? noStock({ locationId, skuId })), quantityMin, set }
  return set ? { ...read, version: set.version } : read
}

/** A level where there was never any stock: none, however little one buys. */
export function emptyLevelRead(key: { locationId: string; skuId: string }): StockLevelRead {
  return { ...noStock(key), quantityMin: 1, set: null }
}

function noStock({
  locationId,
  skuId,
}: {
  locationId: string
  skuId: string
}): typeof stockLevel.$inferSelect {
  const balance = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
  return { locationId, skuId, ...balance, version: 0, updatedAt: new Date(0) }
}
