import { totalCount } from '@/graphql/base/connection'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId, versionToPart } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { LedgerEntryConnectionResolvers, LedgerEntryResolvers } from '@/graphql/generated/resolver-types'
import { loadLevel } from '@/graphql/stock/load-level'
import { createActorLoader } from '@/graphql/stock/loaders/create-actor-loader'
import { createReservationLoader } from '@/graphql/stock/loaders/create-reservation-loader'

export const LedgerEntry: LedgerEntryResolvers = {
  id: ({ locationId, skuId, version }) => encodeId('LedgerEntry', locationId, skuId, versionToPart(version)),
  kind: ({ kind }) => toEnum(kind),
  reason: ({ reason }) => (reason === null ? null : toEnum(reason)),
  reservation: ({ locationId, reservationId }, _args, context) =>
    reservationId === null
      ? null
      : perRequest(context, createReservationLoader).load({ locationId, id: reservationId }),
  stockLevel: (entry, _args, context, info) => loadLevel(context, entry, info),
  actor: ({ caller }, _args, context) => perRequest(context, createActorLoader).load(caller),
}

export const LedgerEntryConnection: LedgerEntryConnectionResolvers = { totalCount }
