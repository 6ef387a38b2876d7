import { getLoaded } from '@/graphql/catalog/get-loaded'
import { perRequest } from '@/graphql/context'
import type { ShortenedReservationResolvers, StockChangeResolvers } from '@/graphql/generated/resolver-types'
import { loadLevel } from '@/graphql/stock/load-level'
import { createReservationLoader } from '@/graphql/stock/loaders/create-reservation-loader'

export const StockChange: StockChangeResolvers = {
  stockLevel: (change, _args, context, info) => loadLevel(context, change, info),
}

export const ShortenedReservation: ShortenedReservationResolvers = {
  reservation: ({ locationId, reservationId }, _args, context) =>
    getLoaded(perRequest(context, createReservationLoader), { locationId, id: reservationId }),
}
