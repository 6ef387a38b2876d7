import type { PriceRow } from '@/db/catalog/prices/list-prices'
import type { TaxRateRow } from '@/db/catalog/taxes/list-tax-rates'
import type { attribute, category, listing, location, product, retailer, sku, skuCode } from '@/db/schema'
import type { AttributeValue } from '@/db/schema/attribute-values'
import type { ConnectionSource } from '@/graphql/base/connection'

export type RetailerSource = typeof retailer.$inferSelect
/** `distanceMetres` only where the query gave a position. */
export type LocationSource = typeof location.$inferSelect & { distanceMetres?: number }
export type CategorySource = typeof category.$inferSelect
export type ProductSource = typeof product.$inferSelect
export type SkuSource = typeof sku.$inferSelect
export type SkuCodeSource = typeof skuCode.$inferSelect
export type ProductConnectionSource = ConnectionSource<ProductSource>
export type ListingSource = typeof listing.$inferSelect
export type ListedPriceSource = PriceRow
export type TaxRateSource = TaxRateRow
export type AttributeSource = typeof attribute.$inferSelect
export type AttributeValueSource = { attribute: AttributeSource; value: AttributeValue }

/** A page of listings; its facets are computed when asked for. */
export interface ListingConnectionSource extends ConnectionSource<ListingSource> {
  listFacets: () => Promise<{ name: string; label: string; values: { value: string; count: number }[] }[]>
}

export type SkuListingConnectionSource = ConnectionSource<ListingSource>
