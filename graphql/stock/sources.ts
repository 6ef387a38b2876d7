import type { ledgerEntry, reservation, stockLevel } from '@/db/schema'

export type StockLevelSource = typeof stockLevel.$inferSelect
export type LedgerEntrySource = typeof ledgerEntry.$inferSelect
export type ReservationSource = typeof reservation.$inferSelect

/** A line that cannot be held; its SKU is loaded when asked for. */
export interface InsufficientStockLineSource {
  skuId: string
  requested: number
  available: number
  index: number
}
