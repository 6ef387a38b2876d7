import { Category, category } from '@/graphql/catalog/resolvers/category'
import { departments } from '@/graphql/catalog/resolvers/departments'
import { Listing, listing } from '@/graphql/catalog/resolvers/listing'
import { ListingConnection, listings } from '@/graphql/catalog/resolvers/listings'
import { listingsBySku } from '@/graphql/catalog/resolvers/listings-by-sku'
import { Location, location } from '@/graphql/catalog/resolvers/location'
import { locations } from '@/graphql/catalog/resolvers/locations'
import { popularListings } from '@/graphql/catalog/resolvers/popular-listings'
import { Product, product } from '@/graphql/catalog/resolvers/product'
import { Retailer, retailer } from '@/graphql/catalog/resolvers/retailer'
import { retailers } from '@/graphql/catalog/resolvers/retailers'
import { Sku, SkuListingConnection } from '@/graphql/catalog/resolvers/sku'
import { skuByGtin } from '@/graphql/catalog/resolvers/sku-by-gtin'
import type { QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = {
  retailers,
  retailer,
  locations,
  location,
  departments,
  category,
  listings,
  listing,
  listingsBySku,
  product,
  skuByGtin,
  popularListings,
} satisfies QueryResolvers

export const types = {
  Retailer,
  Location,
  Category,
  Product,
  Sku,
  Listing,
  ListingConnection,
  SkuListingConnection,
} satisfies Resolvers
