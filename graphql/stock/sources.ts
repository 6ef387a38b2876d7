import type { LocationId, ReservationId, SkuId } from '@/db/ids'
import type { ledgerEntry, reservation } from '@/db/schema'
import type { StockLevelRead } from '@/db/stock/stock-level-read'
import type { ConnectionSource } from '@/graphql/base/connection'

export type StockLevelSource = StockLevelRead
export type LedgerEntrySource = typeof ledgerEntry.$inferSelect
export type ReservationSource = typeof reservation.$inferSelect

/** A line that cannot be held; its SKU is loaded when asked for. */
export interface InsufficientStockLineSource {
  locationId: string
  skuId: string
  requested: number
  available: number
  index: number
}

export type StockLevelConnectionSource = ConnectionSource<StockLevelSource>
export type LedgerEntryConnectionSource = ConnectionSource<LedgerEntrySource>
export type ReservationConnectionSource = ConnectionSource<ReservationSource>

/** A change of a level; the level as it is now is loaded when asked for. */
export interface StockChangeSource {
  locationId: LocationId
  skuId: SkuId
  onHandChange: number
  reservedChange: number
  unavailableChange: number
  safetyStockChange: number
  backRoomChange: number
  onHand: number | null
  reserved: number | null
  unavailable: number | null
  safetyStock: number | null
  backRoom: number | null
  version: number
}

/** A broken promise; its hold is loaded when asked for. */
export interface ShortenedReservationSource {
  locationId: LocationId
  reservationId: ReservationId
  quantityLost: number
}
