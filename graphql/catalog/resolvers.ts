import { addAttribute } from '@/graphql/catalog/resolvers/add-attribute'
import { addCategory } from '@/graphql/catalog/resolvers/add-category'
import { addSku } from '@/graphql/catalog/resolvers/add-sku'
import { addVariants } from '@/graphql/catalog/resolvers/add-variants'
import { archiveProduct } from '@/graphql/catalog/resolvers/archive-product'
import { archiveSku } from '@/graphql/catalog/resolvers/archive-sku'
import { Attribute, AttributeValue } from '@/graphql/catalog/resolvers/attribute'
import { bringBackProduct } from '@/graphql/catalog/resolvers/bring-back-product'
import { bringBackSku } from '@/graphql/catalog/resolvers/bring-back-sku'
import { Category, category } from '@/graphql/catalog/resolvers/category'
import { categoryTree } from '@/graphql/catalog/resolvers/category-tree'
import { changeListings } from '@/graphql/catalog/resolvers/change-listings'
import { composeSet } from '@/graphql/catalog/resolvers/compose-set'
import { createProduct } from '@/graphql/catalog/resolvers/create-product'
import { departments } from '@/graphql/catalog/resolvers/departments'
import { duplicateProduct } from '@/graphql/catalog/resolvers/duplicate-product'
import { editAttribute } from '@/graphql/catalog/resolvers/edit-attribute'
import { editCategory } from '@/graphql/catalog/resolvers/edit-category'
import { editProduct } from '@/graphql/catalog/resolvers/edit-product'
import { editProducts } from '@/graphql/catalog/resolvers/edit-products'
import { editSku } from '@/graphql/catalog/resolvers/edit-sku'
import { endPrice } from '@/graphql/catalog/resolvers/end-price'
import { ListedPrice } from '@/graphql/catalog/resolvers/listed-price'
import { Listing, listing } from '@/graphql/catalog/resolvers/listing'
import { ListingConnection, listings } from '@/graphql/catalog/resolvers/listings'
import { listingsBySku } from '@/graphql/catalog/resolvers/listings-by-sku'
import { Location, location } from '@/graphql/catalog/resolvers/location'
import { locations } from '@/graphql/catalog/resolvers/locations'
import { moveCategory } from '@/graphql/catalog/resolvers/move-category'
import { popularListings } from '@/graphql/catalog/resolvers/popular-listings'
import { previewProductEdit } from '@/graphql/catalog/resolvers/preview-product-edit'
import { Product, product } from '@/graphql/catalog/resolvers/product'
import { ProductConnection, products } from '@/graphql/catalog/resolvers/products'
import { removeAttribute } from '@/graphql/catalog/resolvers/remove-attribute'
import { removeTaxRate } from '@/graphql/catalog/resolvers/remove-tax-rate'
import { Retailer, retailer } from '@/graphql/catalog/resolvers/retailer'
import { retailers } from '@/graphql/catalog/resolvers/retailers'
import { setListing } from '@/graphql/catalog/resolvers/set-listing'
import { setPackContents } from '@/graphql/catalog/resolvers/set-pack-contents'
import { setPrice } from '@/graphql/catalog/resolvers/set-price'
import { setProductAttributes } from '@/graphql/catalog/resolvers/set-product-attributes'
import { setProductParticulars } from '@/graphql/catalog/resolvers/set-product-particulars'
import { setProductPictures } from '@/graphql/catalog/resolvers/set-product-pictures'
import { setTaxRate } from '@/graphql/catalog/resolvers/set-tax-rate'
import { Sku, SkuListingConnection } from '@/graphql/catalog/resolvers/sku'
import { skuByGtin } from '@/graphql/catalog/resolvers/sku-by-gtin'
import { SkuCode, skuCode } from '@/graphql/catalog/resolvers/sku-code'
import { TaxRate } from '@/graphql/catalog/resolvers/tax-rate'
import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'

export const query = {
  retailers,
  retailer,
  locations,
  location,
  departments,
  category,
  categoryTree,
  listings,
  listing,
  listingsBySku,
  product,
  skuByGtin,
  products,
  skuCode,
  popularListings,
  previewProductEdit,
} satisfies QueryResolvers

export const mutation = {
  addCategory,
  editCategory,
  moveCategory,
  createProduct,
  editProduct,
  duplicateProduct,
  archiveProduct,
  bringBackProduct,
  addSku,
  addVariants,
  archiveSku,
  bringBackSku,
  editSku,
  setPackContents,
  composeSet,
  setProductPictures,
  setProductParticulars,
  addAttribute,
  editAttribute,
  removeAttribute,
  setProductAttributes,
  setListing,
  changeListings,
  setPrice,
  endPrice,
  editProducts,
  setTaxRate,
  removeTaxRate,
} satisfies MutationResolvers

export const types = {
  Retailer,
  Location,
  Category,
  Product,
  Sku,
  SkuCode,
  TaxRate,
  Attribute,
  AttributeValue,
  ProductConnection,
  Listing,
  ListedPrice,
  ListingConnection,
  SkuListingConnection,
} satisfies Resolvers
