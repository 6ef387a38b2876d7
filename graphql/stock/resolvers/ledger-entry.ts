import { totalCount } from '@/graphql/base/connection'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { perRequest } from '@/graphql/context'
import type { LedgerEntryConnectionResolvers, LedgerEntryResolvers } from '@/graphql/generated/resolver-types'
import { createActorLoader } from '@/graphql/stock/loaders/create-actor-loader'

export const LedgerEntry: LedgerEntryResolvers = {
  kind: ({ kind }) => toEnum(kind),
  reason: ({ reason }) => (reason === null ? null : toEnum(reason)),
  reservationId: ({ locationId, reservationId }) =>
    reservationId === null ? null : encodeId('Reservation', locationId, reservationId),
  actor: ({ caller }, _args, context) => perRequest(context, createActorLoader).load(caller),
}

export const LedgerEntryConnection: LedgerEntryConnectionResolvers = { totalCount }
