import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { ReservationResolvers } from '@/graphql/generated/resolver-types'
import { createStockLevelLoader } from '@/graphql/stock/loaders/create-stock-level-loader'

export const Reservation: ReservationResolvers = {
  id: ({ locationId, id }) => encodeId('Reservation', locationId, id),
  stockLevel: ({ locationId, skuId }, _args, context) =>
    perRequest(context, createStockLevelLoader).load({ locationId, skuId }),
  ownerKind: ({ ownerKind }) => toEnum(ownerKind),
  state: ({ state }) => toEnum(state),
}
