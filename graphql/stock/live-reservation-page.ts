import { type ConnectionSource, toConnection } from '@/graphql/base/connection'
import { type PageArguments, readPage } from '@/graphql/base/read-page'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import {
  createLiveReservationCountLoader,
  createLiveReservationLoader,
} from '@/graphql/stock/loaders/create-live-reservation-loader'
import type { ReservationSource, StockLevelSource } from '@/graphql/stock/sources'

/** A page of those who hold something of a level now. */
export async function liveReservationPage(
  context: GraphqlContext,
  { locationId, skuId }: StockLevelSource,
  args: PageArguments,
): Promise<ConnectionSource<ReservationSource>> {
  const key = { of: { locationId, skuId }, filter: null }
  const page = readPage('StockLevel.liveReservations', args)
  return toConnection(await perRequest(context, createLiveReservationLoader).load({ ...key, page }), () =>
    perRequest(context, createLiveReservationCountLoader).load(key),
  )
}
