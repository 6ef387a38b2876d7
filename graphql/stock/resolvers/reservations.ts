import { countReservations, listReservations, type ReservationFilter } from '@/db/stock/list-reservations'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { fromEnum } from '@/graphql/base/enum-case'
import { readPage } from '@/graphql/base/read-page'
import { readNumberRange, readTimeSpan } from '@/graphql/base/read-range'
import type {
  QueryResolvers,
  ReservationConnectionResolvers,
  ReservationFilter as ReservationFilterInput,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const reservations: NonNullable<QueryResolvers['reservations']> = async (
  _parent,
  args,
  { database: { db } },
) => {
  const query = {
    locationId: decodeArgument('Location', args.locationId)[0],
    filter: readFilter(args.filter),
  }
  const page = await listReservations(db, { ...query, page: readPage('Query.reservations', args) })
  return toConnection(page, () => countReservations(db, query))
}

function readFilter(input: ReservationFilterInput | null | undefined): ReservationFilter {
  const { skuId, states, ownerId, ownerKinds, created, expires, quantity } = input ?? {}
  return {
    skuId: skuId ? decodeArgument('Sku', skuId)[0] : undefined,
    states: states?.map(fromEnum),
    ownerId: ownerId ?? undefined,
    ownerKinds: ownerKinds?.map(fromEnum),
    created: readTimeSpan('created', created),
    expires: readTimeSpan('expires', expires),
    quantity: readNumberRange('quantity', quantity),
  }
}

export const ReservationConnection: ReservationConnectionResolvers = { totalCount }
