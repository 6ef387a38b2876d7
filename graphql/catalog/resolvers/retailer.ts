import { listStepsLeft } from '@/db/catalog/list-steps-left'
import { findRetailerBySlug } from '@/db/catalog/retailers'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { createRetailerAttributesLoader } from '@/graphql/catalog/loaders/create-attributes-loaders'
import { createRetailerLocationsLoader } from '@/graphql/catalog/loaders/create-retailer-locations-loader'
import { createTaxRatesLoader } from '@/graphql/catalog/loaders/create-tax-loaders'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers, RetailerResolvers } from '@/graphql/generated/resolver-types'
import { listCapabilitiesFor } from '@/graphql/permissions/list-capabilities-at'
import { mayForRetailer } from '@/graphql/permissions/workplace'

export const retailer: NonNullable<QueryResolvers['retailer']> = (_parent, { slug }, { database }) =>
  findRetailerBySlug(database.db, slug)

export const Retailer: RetailerResolvers = {
  id: ({ id }) => encodeId('Retailer', id),
  viewerMay: ({ id }, _args, { viewer }) => listCapabilitiesFor(viewer, id),
  stepsLeft: async ({ id }, _args, { viewer, database, clock }) => {
    if (!mayForRetailer(viewer, 'settings', id)) return []
    const steps = await listStepsLeft(database.db, { retailerId: id, at: clock() })
    return steps.map(toEnum)
  },
  limits: (row, _args, { viewer }) => (mayForRetailer(viewer, 'settings', row.id) ? row : null),
  taxRates: ({ id }, _args, context) => perRequest(context, createTaxRatesLoader).load(id),
  productAttributes: ({ id }, _args, context) => perRequest(context, createRetailerAttributesLoader).load(id),
  locations: ({ id }, _args, context) => perRequest(context, createRetailerLocationsLoader).load(id),
}
