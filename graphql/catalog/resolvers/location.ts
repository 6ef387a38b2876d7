import { listAislesInUse } from '@/db/catalog/list-aisles-in-use'
import { findLocationBySlug } from '@/db/catalog/locations'
import { isClosedAt, isOpen } from '@/db/catalog/opening-hours'
import { earliestSlotAt, listSlots } from '@/db/catalog/slots'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import type { LocationResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { listCapabilitiesAt } from '@/graphql/permissions/list-capabilities-at'
import { mayAt } from '@/graphql/permissions/workplace'

const kinds = { store: 'STORE', warehouse: 'WAREHOUSE', fulfilment_centre: 'FULFILMENT_CENTRE' } as const

const fulfilmentModes = {
  picked_in_store: 'PICKED_IN_STORE',
  shipped_from_warehouse: 'SHIPPED_FROM_WAREHOUSE',
} as const

export const location: NonNullable<QueryResolvers['location']> = (_parent, { slug }, { database }) =>
  findLocationBySlug(database.db, slug)

export const Location: LocationResolvers = {
  id: ({ id }) => encodeId('Location', id),
  kind: ({ kind }) => kinds[kind],
  fulfilmentMode: ({ fulfilmentMode }) => fulfilmentModes[fulfilmentMode],
  retailer: ({ retailerId }, _args, context) =>
    getLoaded(perRequest(context, createRetailerLoader), retailerId),
  unitsPerLineMax: async ({ retailerId }, _args, context) =>
    (await getLoaded(perRequest(context, createRetailerLoader), retailerId)).unitsPerLineMax,
  viewerMay: (row, _args, context) => listCapabilitiesAt(context, row),
  aislesInUse: async ({ id }, _args, context) =>
    (await mayAt(context, 'read_stock', id)) ? listAislesInUse(context.database.db, id) : null,
  distanceMetres: ({ distanceMetres }) => distanceMetres ?? null,
  closedUntil: (row, _args, { clock }) => (isClosedAt(row, clock()) ? row.closedUntil : null),
  isOpenNow: (row, _args, { clock }) => isOpen(row, clock()),
  earliestSlotAt: (row, _args, { clock }) => earliestSlotAt(row, clock()),
  slots: (row, { handover }, { clock }) =>
    listSlots(row, handover === 'PICK_UP' ? 'pick_up' : 'delivery', clock()),
}
