import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import type { ReservationResolvers } from '@/graphql/generated/resolver-types'
import { loadLevel } from '@/graphql/stock/load-level'

export const Reservation: ReservationResolvers = {
  id: ({ locationId, id }) => encodeId('Reservation', locationId, id),
  stockLevel: (hold, _args, context, info) => loadLevel(context, hold, info),
  ownerKind: ({ ownerKind }) => toEnum(ownerKind),
  state: ({ state }) => toEnum(state),
}
