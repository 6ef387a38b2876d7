import { findRetailerBySlug } from '@/db/catalog/retailers'
import { encodeId } from '@/graphql/base/opaque-id'
import { createRetailerLocationsLoader } from '@/graphql/catalog/loaders/create-retailer-locations-loader'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers, RetailerResolvers } from '@/graphql/generated/resolver-types'

export const retailer: NonNullable<QueryResolvers['retailer']> = (_parent, { slug }, { database }) =>
  findRetailerBySlug(database.db, slug)

export const Retailer: RetailerResolvers = {
  id: ({ id }) => encodeId('Retailer', id),
  locations: ({ id }, _args, context) => perRequest(context, createRetailerLocationsLoader).load(id),
}
