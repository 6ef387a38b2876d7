import type { LocationId } from '@/db/ids'
import type { ReservationOwner } from '@/db/stock/command'
import type { StockChanged } from '@/db/stock/outcome'
import type { VerbInput } from '@/db/stock/verb'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { createReservationLoader } from '@/graphql/stock/loaders/create-reservation-loader'
import type { ReservationSource } from '@/graphql/stock/sources'

interface Reserving extends VerbInput {
  owner: ReservationOwner
  ttlSeconds: number
}

/** The holds that a command has just made, without reading them again: a third of what the request would cost. */
export function madeReservations(
  { at, changes }: StockChanged,
  { locationId, caller, owner, ttlSeconds }: Reserving,
): ReservationSource[] {
  const createdAt = new Date(at)
  return changes.map(({ reservationId, skuId, change }) => ({
    locationId,
    id: reservationId ?? '',
    skuId,
    ownerKind: owner.kind,
    ownerId: owner.id,
    caller,
    quantity: change.reserved,
    quantityCommitted: 0,
    quantityReturned: 0,
    state: 'reserved',
    expiresAt: new Date(createdAt.getTime() + ttlSeconds * 1_000),
    createdAt,
    endedAt: null,
  }))
}

/** The holds that a command made, as they are now. */
export function loadReservations(
  context: GraphqlContext,
  locationId: LocationId,
  { changes }: StockChanged,
): Promise<ReservationSource[]> {
  const loader = perRequest(context, createReservationLoader)
  return Promise.all(
    changes.map(({ reservationId }) => getLoaded(loader, { locationId, id: reservationId ?? '' })),
  )
}
