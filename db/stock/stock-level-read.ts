import type { stockLevel } from '@/db/schema'

/** A level with what its badge depends on. */
export type StockLevelRead = typeof stockLevel.$inferSelect & {
  /** Steps that one buys of the SKU at least. */
  quantityMin: number
}
