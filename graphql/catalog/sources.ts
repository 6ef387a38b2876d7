import type { category, listing, location, product, retailer, sku } from '@/db/schema'

export type RetailerSource = typeof retailer.$inferSelect
/** `distanceMetres` only where the query gave a position. */
export type LocationSource = typeof location.$inferSelect & { distanceMetres?: number }
export type CategorySource = typeof category.$inferSelect
export type ProductSource = typeof product.$inferSelect
export type SkuSource = typeof sku.$inferSelect
export type ListingSource = typeof listing.$inferSelect

/** A page of listings, and what its counts and facets are computed from when asked for. */
export interface ListingConnectionSource {
  edges: { node: ListingSource; cursor: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  countAll: () => Promise<number>
  listFacets: () => Promise<{ name: string; label: string; values: { value: string; count: number }[] }[]>
}
