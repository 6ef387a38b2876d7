/** Items on a page: how many where the caller does not say, and how many at most. */
export interface PageSize {
  usual: number
  max: number
}

/** Every field that takes `first`. The limits count by it what an operation may cost, the resolvers read by it. */
export const pageSizes = {
  'Query.listings': { usual: 24, max: 100 },
  'Query.products': { usual: 50, max: 100 },
  'Query.popularListings': { usual: 12, max: 50 },
  'Query.stockLevels': { usual: 50, max: 200 },
  'Query.reservations': { usual: 50, max: 200 },
  'Query.ordersOfLocation': { usual: 50, max: 100 },
  'Query.pickQueue': { usual: 50, max: 100 },
  'Query.substitutes': { usual: 6, max: 20 },
  'Query.deeds': { usual: 50, max: 200 },
  'StockLevel.ledger': { usual: 50, max: 200 },
  'StockLevel.liveReservations': { usual: 50, max: 200 },
  'Sku.listings': { usual: 24, max: 100 },
  'Viewer.orders': { usual: 20, max: 100 },
} as const satisfies Record<string, PageSize>

export type PagedField = keyof typeof pageSizes
