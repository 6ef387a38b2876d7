import type { ledgerEntry, reservation, stockLevel } from '@/db/schema'

export type StockLevelSource = typeof stockLevel.$inferSelect
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

/** A page of stock levels; how many match in all is counted when asked for. */
export interface StockLevelConnectionSource {
  edges: { node: StockLevelSource; cursor: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  countAll(): Promise<number>
}
